import { healingCourse, quantileOf, type Parameter } from '../../model/index.ts';
import type { Table } from '../../numerics/index.ts';
import { normalCdf, type Stream } from '../../quantities/index.ts';
import type { HealingStudy, Nuisance } from '../../validation/index.ts';
import { namesBehind } from './seen-parameters.ts';

/**
 * What is sampled: parameters of the course that the studies depend on, and what nobody wrote down of the studies;
 * standard normal in each.
 */
export interface Coordinates {
  readonly dimension: number;
  readonly entries: readonly Parameter[];
  /** How many of them are parameters of the course; the others come behind. */
  readonly parameters: number;
  /** Values of points, [point][coordinate], in the units of the entries. */
  readonly table: (points: Float64Array) => Table;
}

const nuisancesOf = ({ dose, channelRadius, rows }: HealingStudy): readonly Nuisance[] => [
  ...(dose === undefined ? [] : [dose.puncturedFraction, dose.depthMm, dose.bledShare]),
  ...(channelRadius === undefined ? [] : [channelRadius]),
  ...rows.flatMap(({ error }) => (typeof error === 'object' ? [error] : [])),
  ...rows.flatMap(({ transfer }) => (transfer === undefined ? [] : [transfer.factor])),
];

export const coordinatesOf = (studies: readonly HealingStudy[]): Coordinates => {
  const behind = namesBehind(studies);
  const parameters = healingCourse.parameters.filter(
    ({ id, prior }) => prior.kind !== 'fixed' && behind.has(id),
  );
  const entries = [...parameters, ...new Set(studies.flatMap(nuisancesOf))];
  const names = entries.map(({ id }) => id);
  const dimension = entries.length;
  return {
    dimension,
    entries,
    parameters: parameters.length,
    table: (points) => ({
      names,
      values: points.map((z, at) => quantileOf((entries[at % dimension] as Parameter).prior, normalCdf(z))),
    }),
  };
};

/** Points of the prior, a row each. */
export const priorPoints = (dimension: number, draws: Stream, count: number): Float64Array => {
  const points = new Float64Array(count * dimension);
  for (let row = 0; row < count; row += 1) {
    const own = draws.split(row);
    for (let i = 0; i < dimension; i += 1) points[row * dimension + i] = own.normal(i);
  }
  return points;
};
