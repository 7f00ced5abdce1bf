import { parameters, quantileOf, type ParameterValues } from '../model/index.ts';

/** Every parameter of the model at its median. */
export const nominalParameters = Object.fromEntries(
  parameters.map(({ id, prior }) => [id, quantileOf(prior, 0.5)]),
) as unknown as ParameterValues;
