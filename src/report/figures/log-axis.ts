import { log } from '../../quantities/index.ts';
import { axisTicks } from './axis-ticks.ts';
import type { LinearAxis } from './linear-axis.ts';

const decadesOf = (value: number): number => log(value) / log(10);

const powerOfTen = (exponent: number): number => Number(`1e${exponent}`);

const multiples = [1, 2, 5] as const;

/** Powers of ten about `count` of them; their double and fivefold too where the powers are few. */
const logTicks = (low: number, high: number, count: number): readonly number[] => {
  const [first, last] = [Math.floor(decadesOf(low)), Math.ceil(decadesOf(high))];
  const within = (value: number): boolean => value >= low && value <= high;
  const exponents = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const powers = exponents.filter((exponent) => within(powerOfTen(exponent)));
  if (powers.length >= 3) {
    const step = Math.ceil((powers.length - 1) / count);
    return powers.filter((exponent) => exponent % step === 0).map(powerOfTen);
  }
  const fine = exponents
    .flatMap((exponent) => multiples.map((times) => Number(`${times}e${exponent}`)))
    .filter(within);
  return fine.length >= 2 ? fine : axisTicks(low, high, count);
};

/** Positive numbers laid along a line evenly by their logarithm; otherwise as `linearAxis`. */
export const logAxis = (
  [from, to]: readonly [number, number],
  [first, second]: readonly [number, number],
): LinearAxis => {
  const [low, high] = [log(from), log(to)];
  return {
    at: (value) => {
      const part = (log(value) - low) / (high - low);
      return first * (1 - part) + second * part;
    },
    ticks: (count) => logTicks(from, to, count),
  };
};
