import { band, type Band } from '../../numerics/index.ts';
import { rounded, roundedBand } from './rounded.ts';
import type { HypothesisOverlap } from './course-record.ts';
import type { SampledCurves } from './course-problem.ts';

/** Largest distance between the distribution functions of two samples (Kolmogorov–Smirnov). */
export const distributionDistance = (a: Float64Array, b: Float64Array): number => {
  const [left, right] = [a.slice().sort(), b.slice().sort()];
  let [i, j, distance] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i] as number, right[j] as number);
    while (left[i] === value) i += 1;
    while (right[j] === value) j += 1;
    distance = Math.max(distance, Math.abs(i / left.length - j / right.length));
  }
  return distance;
};

/** Where the two hypotheses differ most in one quantity: on which day, and how much they still have in common. */
export const overlapOf = (
  quantity: string,
  days: readonly number[],
  alone: SampledCurves,
  stimulated: SampledCurves,
): HypothesisOverlap => {
  const [a, b] = [alone.of(quantity), stimulated.of(quantity)];
  const column = (rows: readonly Float64Array[], k: number): Float64Array =>
    Float64Array.from(rows, (row) => row[k] as number);
  const differences = days.map((_, k) => {
    const before = column(a, k);
    return band(column(b, k).map((value, row) => value - (before[row] as number)));
  });
  const sizes = differences.map(({ median }) => Math.abs(median));
  const at = sizes.indexOf(Math.max(...sizes));
  return {
    quantity,
    day: days[at] as number,
    overlap: rounded(1 - distributionDistance(column(a, at), column(b, at))),
    difference: roundedBand(differences[at] as Band),
  };
};
