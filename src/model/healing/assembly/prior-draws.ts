import type { Table, Values } from '../../../numerics/index.ts';
import type { Stream } from '../../../quantities/index.ts';
import { quantileOf } from '../../parameter.ts';
import type { Course } from '../course.ts';

/**
 * Draws of the parameters of a course from their priors, a row each; what is fixed is left out. A draw depends on the
 * stream, the name and the index alone.
 */
export const priorDraws = ({ parameters }: Course, stream: Stream, count: number): Table => {
  const drawn = parameters.filter(({ prior }) => prior.kind !== 'fixed');
  const values = new Float64Array(count * drawn.length);
  const uniform = new Float64Array(count);
  drawn.forEach(({ id, prior }, column) => {
    stream.split(id).fillUniform(uniform);
    uniform.forEach((share, row) => {
      values[row * drawn.length + column] = quantileOf(prior, share);
    });
  });
  return { names: drawn.map(({ id }) => id), values };
};

/** One row of a table, by name. */
export const valuesOf = ({ names, values }: Table, row: number): Values =>
  Object.fromEntries(names.map((name, column) => [name, values[row * names.length + column] as number]));
