/** Dates without a clock: days of the proleptic Gregorian calendar, counted from 1970-01-01. */

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days before the month in a year that begins in March, so that the leap day comes last. */
const daysBefore = (marchMonth: number): number => Math.floor((153 * marchMonth + 2) / 5);

const daysFromCivil = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = month <= 2 ? month + 9 : month - 3;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - 400 * era;
  const dayOfEra =
    365 * yearOfEra +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    daysBefore(marchMonth) +
    day -
    1;
  return 146_097 * era + dayOfEra - 719_468;
};

/** Number of a day written `YYYY-MM-DD`; undefined when there is no such day. */
export const dayNumber = (text: string): number | undefined => {
  const match = isoDate.exec(text);
  if (match === null) return undefined;
  const number = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return dayText(number) === text ? number : undefined;
};

/** `YYYY-MM-DD` of a day number between the years 0 and 9999. */
export const dayText = (number: number): string => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - 146_097 * era;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - daysBefore(marchMonth) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
