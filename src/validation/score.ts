import type { ObservedNumbers } from './case.ts';

/**
 * Continuous ranked probability score of a predictive sample against what was observed: E|X − y| − E|X − X′| / 2
 * (Gneiting & Raftery 2007, doi 10.1198/016214506000001437), in the unit of the sample. 0 is a sharp and right
 * prediction; for a single forecast it is the absolute error.
 * @throws RangeError for an empty sample or one that is not finite
 */
export const crps = (sample: Float64Array, observed: number): number => {
  const n = sample.length;
  if (n === 0) throw new RangeError('an empty sample has no score');
  const ascending = sample.slice().sort();
  let error = 0;
  let spread = 0;
  for (let i = 0; i < n; i += 1) {
    const x = ascending[i] as number;
    if (!(Math.abs(x) < Infinity)) throw new RangeError(`${x} in a predictive sample`);
    error += Math.abs(x - observed);
    spread += (2 * i + 1 - n) * x;
  }
  return Math.max(0, error / n - spread / (n * n));
};

const shareAtMost = (sample: Float64Array, x: number): number =>
  sample.reduce((count, value) => count + (value <= x ? 1 : 0), 0) / sample.length;

/**
 * Where only bounds were observed: the same score’s integrand at the bounds, which is the Brier score of each. 0 where
 * every sample lies inside, 1 for a bound on whose wrong side all lie.
 */
export const boundsScore = (sample: Float64Array, low?: number, high?: number): number => {
  const below = low === undefined ? 0 : shareAtMost(sample, low);
  const above = high === undefined ? 0 : 1 - shareAtMost(sample, high);
  return below * below + above * above;
};

/** Score without unit, so that cases can be ranked: of a value, over that value; of bounds, as it is. */
export const scoreOf = (sample: Float64Array, observed: ObservedNumbers): number =>
  observed.kind === 'value'
    ? crps(sample, observed.value) / Math.abs(observed.value)
    : boundsScore(sample, observed.low, observed.high);
