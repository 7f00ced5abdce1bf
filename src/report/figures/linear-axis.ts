import { axisTicks } from './axis-ticks.ts';

/** Numbers laid evenly along a line of a figure. */
export interface LinearAxis {
  /** Where a number lies, in user units. */
  readonly at: (value: number) => number;
  /** Round numbers, about `count` steps of them. */
  readonly ticks: (count: number) => readonly number[];
}

/** `from` lies at the first end of the line, `to`, which is more, at the second. */
export const linearAxis = (
  [from, to]: readonly [number, number],
  [first, second]: readonly [number, number],
): LinearAxis => ({
  at: (value) => {
    const part = (value - from) / (to - from);
    return first * (1 - part) + second * part;
  },
  ticks: (count) => axisTicks(from, to, count),
});
