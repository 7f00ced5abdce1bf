import * as fc from 'fast-check';
import { scalar, type Scalar } from '../../quantities/index.ts';
import { parameters, type ParameterValues } from '../mechanisms.ts';
import { quantileOf } from '../parameter.ts';

/** Values anywhere in the priors, the far tails left out. */
export const anyParameters: fc.Arbitrary<ParameterValues> = fc
  .array(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), {
    minLength: parameters.length,
    maxLength: parameters.length,
  })
  .map(
    (shares) =>
      Object.fromEntries(
        parameters.map(({ id, prior, unit }, k) => [id, scalar(quantileOf(prior, shares[k] ?? 0.5), unit)]),
      ) as unknown as ParameterValues,
  );

export const nominalParameters = Object.fromEntries(
  parameters.map(({ id, prior }): [string, Scalar<string>] => [id, scalar(quantileOf(prior, 0.5), '')]),
) as unknown as ParameterValues;
