/** Where log and pow leave the positive finite numbers; the same for every precision. */
import type { FunctionBody, Local } from '../function-body.ts';
import { both, either, not, oneOf, select, without, type FloatLanes } from '../lanes.ts';
import type { Vector } from '../operand.ts';

/** log x everywhere, given it where x is positive and finite: −Infinity at 0, NaN below. */
export const logEverywhere = (lanes: FloatLanes, x: Local<'v128'>, ofPositive: Vector): Vector => {
  const { constant, atLeast, equal } = lanes;
  const withZero = select(equal(x, constant(0)), constant(-Infinity), ofPositive);
  const withInfinity = select(equal(x, constant(Infinity)), constant(Infinity), withZero);
  // All bits set are a NaN.
  return either(withInfinity, not(atLeast(x, constant(0))));
};

/** x^y everywhere, given |x|^y where |x| is neither 0, Infinity nor NaN and y no NaN. */
export const powEverywhere = (
  body: FunctionBody,
  lanes: FloatLanes,
  x: Local<'v128'>,
  y: Local<'v128'>,
  ofPositive: Vector,
): Vector => {
  const { constant, equal, notEqual, below, above, floor, absolute, subtract, multiply } = lanes;
  const [zero, one, infinity] = [constant(0), constant(1), constant(Infinity)];
  const size = body.keep(absolute(x));
  const isLarge = body.keep(equal(size, infinity));
  // 0 and Infinity as base: the result is Infinity when base and exponent agree on the direction.
  const isUpward = not(oneOf(above(size, one), above(y, zero)));
  const isExtreme = either(equal(size, zero), isLarge);
  const power = select(isExtreme, both(isUpward, infinity), ofPositive);

  const isInteger = body.keep(equal(floor(y), y));
  const half = floor(multiply(constant(0.5), y));
  const isOdd = both(isInteger, equal(subtract(y, multiply(constant(2), half)), one));
  const sign = both(both(x, isOdd), constant(-0));

  const isFractionOfNegative = without(without(below(x, zero), isInteger), isLarge);
  const isOneToInfinity = both(equal(size, one), equal(absolute(y), infinity));
  const isUnknown = either(notEqual(x, x), notEqual(y, y));
  const isNaN = either(either(isFractionOfNegative, isOneToInfinity), isUnknown);
  // All bits set are a NaN.
  return select(equal(y, zero), one, either(either(power, sign), isNaN));
};

/** x^y as the expression language has it: for the exponents −1, 1, 2 and 3 by division or products. */
export const powerOfLanguage = (
  lanes: FloatLanes,
  x: Local<'v128'>,
  y: Local<'v128'>,
  pow: Vector,
): Vector => {
  const { constant, equal, multiply, divide } = lanes;
  const square = multiply(x, x);
  const cases: readonly (readonly [number, Vector])[] = [
    [-1, divide(constant(1), x)],
    [1, x],
    [2, square],
    [3, multiply(square, x)],
  ];
  return cases.reduce((other, [exponent, value]) => select(equal(y, constant(exponent)), value, other), pow);
};
