/** Likelihoods that are hard on a sampler, of which the posterior is known. */
import { exp, log } from '../../quantities/index.ts';
import type { Posterior } from './posterior.ts';

export const pointwise = (dimension: number, of: (point: Float64Array) => number): Posterior => ({
  dimension,
  logLikelihood: (points, count) =>
    Promise.resolve(
      Float64Array.from({ length: count }, (_, at) =>
        of(points.subarray(at * dimension, (at + 1) * dimension)),
      ),
    ),
});

/** The second coordinate follows the square of the first. */
export const banana = pointwise(2, ([x = 0, y = 0]) => {
  const across = (y - (x * x - 1)) / 0.1;
  return -0.5 * across * across;
});

/** Two narrow modes of the first coordinate, at ±2, the left three times as heavy in the posterior. */
export const bimodal = pointwise(3, ([x = 0]) => {
  const [left, right] = [(x + 2) / 0.1, (x - 2) / 0.1];
  const [one, other] = [log(3) - 0.5 * left * left, -0.5 * right * right];
  const larger = Math.max(one, other);
  return larger + log(exp(one - larger) + exp(other - larger));
});

/** No answer in half of the space, and nothing learnt in the other. */
export const half = pointwise(4, ([x = 0]) => (x > 0 ? 0 : -Infinity));

export const constant = pointwise(6, () => -3);
