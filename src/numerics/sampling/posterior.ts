/** What is sampled. */

/** A standard normal prior, whose coordinates the caller maps to parameters, and a likelihood. */
export interface Posterior {
  readonly dimension: number;
  /**
   * The logarithm of the likelihood of each of `count` rows of `dimension` coordinates; −∞ where the model gives no
   * answer. A row's value may not depend on the other rows.
   */
  readonly logLikelihood: (points: Float64Array, count: number) => Promise<Float64Array>;
}

/** @throws RangeError when the answer has the wrong length, NaN or +∞ */
export const logLikelihoods = async (
  { dimension, logLikelihood }: Posterior,
  points: Float64Array,
): Promise<Float64Array> => {
  const count = points.length / dimension;
  const values = await logLikelihood(points, count);
  if (values.length !== count) {
    throw new RangeError(`${values.length} log-likelihoods for ${count} points`);
  }
  const bad = values.findIndex((value) => !(value < Infinity));
  if (bad >= 0) {
    throw new RangeError(`the log-likelihood of point ${bad} is ${values[bad]}: a number below +∞ is needed`);
  }
  // So that −0 is 0, as it comes back from JSON.
  return values.map((value) => value + 0);
};
