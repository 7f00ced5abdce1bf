import { dayNumber } from '../quantities/index.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Sat 21 November`; a text that is no day stands as it is. */
export const shortDayWords = (day: string): string => {
  const number = dayNumber(day);
  if (number === undefined) return day;
  // 1970-01-01 was a Thursday.
  const weekday = weekdays[(((number + 4) % 7) + 7) % 7] ?? '';
  const [, month = '', date = ''] = day.split('-');
  return `${weekday} ${Number(date)} ${months[Number(month) - 1] ?? ''}`;
};

/** `Sat 21 November 2026` for a lay reader. */
export const dayWords = (day: string): string =>
  dayNumber(day) === undefined ? day : `${shortDayWords(day)} ${day.slice(0, 4)}`;

/** `12 hours`, `1 day`, `5 days`: hours up to the first day, then days, a part counting as a whole one. */
export const hoursWords = (hours: number): string =>
  hours < 24 ? counted(hours, 'hour') : counted(hours / 24, 'day');

const counted = (amount: number, unit: string): string => {
  const whole = Math.ceil(amount);
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
};

/** `1–2 days`, `12 hours to 2 days`, `at once to 1 day`. */
export const spanWords = (least: number, most: number): string => {
  if (least === most) return least === 0 ? 'at once' : hoursWords(least);
  if (least === 0) return `at once to ${hoursWords(most)}`;
  const [low, high] = [hoursWords(least), hoursWords(most)];
  if (low === high) return high;
  return least < 24 === most < 24 ? `${low.replace(/ .*/, '')}–${high}` : `${low} to ${high}`;
};
