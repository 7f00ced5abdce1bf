/** e^x in two lanes, in the steps of src/quantities/exponential.ts, so that every bit is the same. */
import { formulas } from '../formulas.ts';
import type { FunctionBody, Local } from '../function-body.ts';
import { f64x2 } from '../lanes.ts';
import type { Vector } from '../operand.ts';
import { roundingShift, timesPowerOfTwo } from './binary-format.ts';

export const ln2High = 0.6931471805598903;
export const ln2Low = 5.497923018708371e-14;
const inverseLn2 = 1.4426950408889634;

/** e^(high + low) for |high| <= 800 and |low| < 2^-40; NaN stays. */
export const expOfSum = (body: FunctionBody, high: Vector, low: Vector): Vector => {
  const { significand, k } = formulas(
    body,
    f64x2,
    { high, low, inverseLn2, ln2High, ln2Low, roundingShift: roundingShift(f64x2) },
    {
      k: 'high * inverseLn2 + roundingShift - roundingShift',
      a: 'high - k * ln2High',
      b: 'k * ln2Low - low',
      r: 'a - b',
      r2: 'r * r',
      r4: 'r2 * r2',
      tail: `1 / 2 +
        r * (1 / 6) +
        r2 * (1 / 24 + r * (1 / 120)) +
        r4 * (1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880))) +
        r4 * r4 * (1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800)))`,
      sum: '1 + a',
      significand: 'sum + (1 - sum + a + (r2 * tail - b))',
    },
  );
  return timesPowerOfTwo(body, f64x2, significand, k);
};

/** Beyond these e^x is Infinity and 0. */
export const largestExponent = 710;
export const smallestExponent = -746;

export const expF64x2 = (body: FunctionBody, x: Local<'v128'>): Vector => {
  const { constant, minimum, maximum } = f64x2;
  const within = minimum(maximum(x, constant(smallestExponent)), constant(largestExponent));
  return expOfSum(body, body.keep(within), constant(0));
};
