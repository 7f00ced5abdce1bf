/** A linear model with normal errors, whose posterior is known in closed form. */
import { log, rootStream } from '../../quantities/index.ts';
import { cholesky, solveLower } from './cholesky.ts';
import type { Posterior } from './posterior.ts';

export interface LinearGaussian {
  readonly posterior: Posterior;
  readonly jacobian: Float64Array;
  readonly mean: Float64Array;
  /** By rows. */
  readonly covariance: Float64Array;
  readonly logEvidence: number;
}

/** Solves matrix·x = right for a positive definite matrix. */
const solved = (lower: Float64Array, right: Float64Array): Float64Array => {
  const n = right.length;
  const x = Float64Array.from(right);
  solveLower(lower, x);
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i]! -= lower[k * n + i]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  return x;
};

/** y = J·x + e with e and x standard normal; J and y drawn, row r of J of size `sizes[r]`. */
export const linearGaussian = (dimension: number, sizes: readonly number[], seed = 1): LinearGaussian => {
  const draws = rootStream(seed);
  const rows = sizes.length;
  const jacobian = Float64Array.from(
    { length: rows * dimension },
    (_, at) => (draws.split('J').normal(at) * sizes[Math.floor(at / dimension)]!) / Math.sqrt(dimension),
  );
  const truth = Float64Array.from({ length: dimension }, (_, i) => draws.split('x').normal(i));
  const data = Float64Array.from({ length: rows }, (_, row) =>
    truth.reduce((sum, x, i) => sum + x * jacobian[row * dimension + i]!, draws.split('e').normal(row)),
  );
  const precision = new Float64Array(dimension * dimension);
  const right = new Float64Array(dimension);
  for (let i = 0; i < dimension; i += 1) {
    precision[i * dimension + i] = 1;
    for (let row = 0; row < rows; row += 1) {
      const one = jacobian[row * dimension + i]!;
      right[i]! += one * data[row]!;
      for (let j = 0; j < dimension; j += 1)
        precision[i * dimension + j]! += one * jacobian[row * dimension + j]!;
    }
  }
  const lower = cholesky(precision, dimension);
  const covariance = new Float64Array(dimension * dimension);
  for (let i = 0; i < dimension; i += 1) {
    const unit = Float64Array.from({ length: dimension }, (_, j) => (i === j ? 1 : 0));
    covariance.set(solved(lower, unit), i * dimension);
  }
  const mean = solved(lower, right);
  // ∫ N(x) exp(−|y − Jx|²/2) dx, by completing the square.
  let logEvidence = 0;
  for (const y of data) logEvidence -= 0.5 * y * y;
  for (let i = 0; i < dimension; i += 1) {
    logEvidence += 0.5 * right[i]! * mean[i]! - log(lower[i * dimension + i]!);
  }
  const logLikelihood = (points: Float64Array, count: number): Promise<Float64Array> =>
    Promise.resolve(
      Float64Array.from({ length: count }, (_, point) => {
        let sum = 0;
        for (let row = 0; row < rows; row += 1) {
          let residual = data[row]!;
          for (let i = 0; i < dimension; i += 1) {
            residual -= jacobian[row * dimension + i]! * points[point * dimension + i]!;
          }
          sum += residual * residual;
        }
        return -0.5 * sum;
      }),
    );
  return { posterior: { dimension, logLikelihood }, jacobian, mean, covariance, logEvidence };
};
