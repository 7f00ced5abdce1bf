/** Markov kernels that leave a tempered posterior as it is, one for each kind of direction. */
import { log, type Stream } from '../../quantities/index.ts';
import { cholesky, solveLower, timesLower } from './cholesky.ts';
import type { Subspace } from './subspace.ts';

export interface Proposal {
  /** Logarithm of what the acceptance is multiplied by beside the likelihood ratio. */
  readonly correction: number;
  /** In units in which the spread of the particles is about 1. */
  readonly squaredJump: number;
}

export interface Kernel {
  /** Moves the point that starts at `at` along some directions, by a step of 0 … 1. */
  readonly propose: (points: Float64Array, at: number, step: number, draws: Stream) => Proposal;
}

/** Preconditioned Crank–Nicolson (Cotter, Roberts, Stuart, White 2013, doi 10.1214/13-STS421): leaves the prior. */
export const priorKernel = (space: Subspace): Kernel => {
  const shift = new Float64Array(space.count);
  return {
    propose: (points, at, step, draws) => {
      const kept = Math.sqrt(1 - step * step);
      space.coordinates(points, at, shift);
      for (let k = 0; k < space.count; k += 1) {
        shift[k] = (kept - 1) * (shift[k] as number) + step * draws.normal(k);
      }
      space.shift(points, at, shift);
      return { correction: 0, squaredJump: shift.reduce((sum, by) => sum + by * by, 0) };
    },
  };
};

/** Of the reference distribution: tails heavy enough that no particle gets stuck there. */
const degreesOfFreedom = 5;

const weightedMean = (values: Float64Array, at: number, weights: Float64Array): number =>
  weights.reduce((sum, weight, row) => sum + weight * (values[at + row] as number), 0);

/**
 * Covariance of the weighted columns. What is estimated from few particles is drawn towards its diagonal, so that it
 * is positive definite: this bears on the efficiency of a kernel alone.
 */
const covarianceOf = (
  columns: Float64Array,
  means: Float64Array,
  weights: Float64Array,
  effective: number,
): Float64Array => {
  const [count, rows] = [means.length, weights.length];
  const trust = 1 - Math.min(1, count / (effective * effective));
  const covariance = new Float64Array(count * count);
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = 0;
      for (let row = 0; row < rows; row += 1) {
        const one = (columns[i * rows + row] as number) - (means[i] as number);
        const other = (columns[j * rows + row] as number) - (means[j] as number);
        sum += (weights[row] as number) * one * other;
      }
      if (i === j && !(sum > 0))
        throw new RangeError('all particles with a likelihood are at one point: use more');
      covariance[i * count + j] = i === j ? sum : trust * sum;
      covariance[j * count + i] = i === j ? sum : trust * sum;
    }
  }
  return covariance;
};

/**
 * Crank–Nicolson about a Student t distribution with mean and covariance of the particles: a random walk adapted to
 * them for a small step, independent draws for step 1
 * (Grumitt, Karamanis, Seljak 2024, doi 10.1088/1361-6420/ad934b).
 */
export const adaptedKernel = (
  space: Subspace,
  points: Float64Array,
  weights: Float64Array,
  effective: number,
): Kernel => {
  const { count } = space;
  const columns = space.columns(points);
  const means = Float64Array.from({ length: count }, (_, k) =>
    weightedMean(columns, k * weights.length, weights),
  );
  const lower = cholesky(covarianceOf(columns, means, weights, effective), count);
  const coordinates = new Float64Array(count);
  const whitened = new Float64Array(count);
  const shift = new Float64Array(count);
  return {
    propose: (target, at, step, draws) => {
      const kept = Math.sqrt(1 - step * step);
      space.coordinates(target, at, coordinates);
      for (let k = 0; k < count; k += 1) whitened[k] = (coordinates[k] as number) - (means[k] as number);
      solveLower(lower, whitened);
      const before = whitened.reduce((sum, value) => sum + value * value, 0);
      let chiSquare = 0;
      for (let i = 0; i < count + degreesOfFreedom; i += 1) {
        const draw = draws.normal(count + i);
        chiSquare += draw * draw;
      }
      const scale = Math.sqrt((degreesOfFreedom + before) / chiSquare);
      let after = 0;
      for (let k = 0; k < count; k += 1) {
        const moved = kept * (whitened[k] as number) + step * scale * draws.normal(k);
        after += moved * moved;
        shift[k] = moved - (whitened[k] as number);
      }
      const squaredJump = shift.reduce((sum, by) => sum + by * by, 0);
      timesLower(lower, shift);
      let priorChange = 0;
      for (let k = 0; k < count; k += 1) {
        const by = shift[k] as number;
        priorChange -= by * ((coordinates[k] as number) + 0.5 * by);
      }
      space.shift(target, at, shift);
      const referenceChange = log((degreesOfFreedom + after) / (degreesOfFreedom + before));
      return { correction: priorChange + 0.5 * (count + degreesOfFreedom) * referenceChange, squaredJump };
    },
  };
};
