import type { Statistics } from '../../numerics/index.ts';

/** How a published number is read off the course: from values at saved days. */
export interface Reading {
  readonly text: string;
  readonly unit: string;
  /** Ascending. */
  readonly days: readonly number[];
  readonly statistics: Statistics;
  /** From the statistics in their order; NaN where there is no answer. */
  readonly read: (values: readonly number[]) => number;
}

const onDays = (of: string, days: readonly number[]): Statistics =>
  Object.fromEntries(
    days.map((day) => [`${of} on day ${day}`, { of, reduce: 'valueAt', time: day } as const]),
  );

export const valueOn = (of: string, day: number): Reading => ({
  text: `${of} on day ${day}`,
  unit: '1',
  days: [day],
  statistics: onDays(of, [day]),
  read: ([value = NaN]) => value,
});

/** Of what is above rest, 1, on one day over that on another. */
export const excessRatio = (of: string, day: number, over: number): Reading => ({
  text: `(${of} − 1) on day ${day} over day ${over}`,
  unit: '1',
  days: [day, over].toSorted((a, b) => a - b),
  statistics: onDays(of, [day, over]),
  read: ([value = NaN, reference = NaN]) => (value - 1) / (reference - 1),
});

export const ratio = (of: string, day: number, over: number): Reading => ({
  text: `${of} on day ${day} over day ${over}`,
  unit: '1',
  days: [day, over].toSorted((a, b) => a - b),
  statistics: onDays(of, [day, over]),
  read: ([value = NaN, reference = NaN]) => value / reference,
});

/** Every six hours for four days, then every twelve. */
const peakDays = [
  ...Array.from({ length: 16 }, (_, quarter) => quarter / 4),
  ...Array.from({ length: 20 }, (_, half) => 4 + half / 2),
];

/** Day of the largest value, by a parabola through the three saved days around it. */
export const dayOfPeak = (of: string): Reading => ({
  text: `day on which ${of} are most`,
  unit: 'd',
  days: peakDays,
  statistics: onDays(of, peakDays),
  read: (values) => {
    const top = values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0);
    const [before, most, after] = [values[top - 1], values[top], values[top + 1]];
    const day = peakDays[top] as number;
    if (before === undefined || most === undefined || after === undefined) return most === 0 ? NaN : day;
    const [left, right] = [day - (peakDays[top - 1] as number), (peakDays[top + 1] as number) - day];
    const [falling, rising] = [(after - most) / right, (most - before) / left];
    return day + (0.5 * (right * rising + left * falling)) / (rising - falling);
  },
});

/** Hours, close at first. */
const closureHours = [
  0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32, 36, 40, 48, 60, 72, 96, 120, 168,
];
const closureDays = closureHours.map((hour) => hour / 24);
const closedRadius = 0.05;

/** Hours until a channel has closed to a twentieth of its radius, linear between saved hours. */
export const hoursToClosure: Reading = {
  text: 'hours until channels have closed to a twentieth of their radius',
  unit: 'h',
  days: closureDays,
  statistics: onDays('openRadius', closureDays),
  read: (values) => {
    const at = values.findIndex((value, index) => index > 0 && value <= closedRadius);
    const [open, closed] = [values[at - 1], values[at]];
    const [from, to] = [closureHours[at - 1], closureHours[at]];
    if (open === undefined || closed === undefined || from === undefined || to === undefined) return NaN;
    return from + ((to - from) * (open - closedRadius)) / (open - closed);
  },
};
