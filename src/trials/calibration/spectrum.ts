import { informedDirections, type InformedDirections } from '../../numerics/index.ts';
import type { Stream } from '../../quantities/index.ts';
import { priorPoints } from './coordinates.ts';
import type { HealingLikelihood } from './likelihood.ts';

/** Of a standard deviation of the prior, either way: a fit sees the slope over about as much. */
const step = 0.25;

/**
 * What the fitted numbers inform, averaged over draws of the prior: eigenvalues and directions of the Fisher information
 * in whitened coordinates, by central differences; counted are those above `least`. Draws without an answer are left out.
 */
export const spectrum = async (
  { coordinates: { dimension }, rows, predict }: HealingLikelihood,
  draws: Stream,
  { points, least }: { readonly points: number; readonly least: number },
): Promise<InformedDirections> => {
  const centres = priorPoints(dimension, draws, points);
  const jacobians: Float64Array[] = [];
  for (let point = 0; point < points; point += 1) {
    const around = new Float64Array(2 * dimension * dimension);
    for (let i = 0; i < 2 * dimension; i += 1) {
      around.set(centres.subarray(point * dimension, (point + 1) * dimension), i * dimension);
      around[i * dimension + (i % dimension)]! += i < dimension ? step : -step;
    }
    const { mean, deviation } = await predict(around);
    const jacobian = new Float64Array(rows.length * dimension);
    for (let i = 0; i < dimension; i += 1) {
      rows.forEach((_, row) => {
        const at = i * rows.length + row;
        const slope = ((mean[at] as number) - (mean[at + dimension * rows.length] as number)) / (2 * step);
        jacobian[row * dimension + i] = slope / (deviation[at] as number);
      });
    }
    if (jacobian.every(Number.isFinite)) jacobians.push(jacobian);
  }
  const stacked = new Float64Array(jacobians.length * rows.length * dimension);
  jacobians.forEach((jacobian, at) => stacked.set(jacobian, at * jacobian.length));
  const found = informedDirections({ dimension, jacobian: stacked, points: jacobians.length });
  return { ...found, count: found.eigenvalues.filter((value) => value > least).length };
};
