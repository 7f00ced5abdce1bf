import type { Values } from '../../../numerics/index.ts';
import type { Stream } from '../../../quantities/index.ts';
import { quantileOf } from '../../parameter.ts';
import type { Course } from '../course.ts';

/** The index-th draw of every parameter from its prior; a parameter’s draws do not depend on the others. */
export const drawParameters = ({ parameters }: Course, stream: Stream, index: number): Values =>
  Object.fromEntries(
    parameters.map(({ id, prior }) => [id, quantileOf(prior, stream.split(id).uniform(index))]),
  );
