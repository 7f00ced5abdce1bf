/** Times at which a solution is looked at: evenly spaced, or evenly by their logarithm. */
import { exp, log } from '../../quantities/index.ts';

export type Spacing = 'even' | 'log';

/** Where neighbours are the same number after rounding, one of them. */
const ascending = (times: readonly number[], end: number): readonly number[] =>
  times.filter(
    (time, i) => i === 0 || i === times.length - 1 || (time > (times[i - 1] as number) && time < end),
  );

/** `count` times from start to end, both included. */
export const evenTimes = (start: number, end: number, count: number): readonly number[] =>
  ascending(
    Array.from({ length: count }, (_, i) =>
      i === count - 1 ? end : start + ((end - start) * i) / (count - 1),
    ),
    end,
  );

const powerOfTenBelow = (value: number): number => {
  let power = 1;
  while (power > value) power /= 10;
  while (power * 10 <= value) power *= 10;
  return power;
};

/**
 * The start, then times whose distances from it grow by one factor from about `first` to the end: what is fast at
 * first is seen as well as what is slow.
 */
export const logTimes = (start: number, end: number, first: number, count: number): readonly number[] => {
  const least = powerOfTenBelow(Math.min(first, (end - start) / 10));
  const growth = log((end - start) / least) / (count - 2);
  return ascending(
    Array.from({ length: count }, (_, i) => {
      if (i === count - 1) return end;
      return i === 0 ? start : start + least * exp(growth * (i - 1));
    }),
    end,
  );
};
