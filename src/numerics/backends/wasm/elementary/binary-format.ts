/** Numbers taken apart into exponent and significand, and put together again. */
import type { FunctionBody, Local } from '../function-body.ts';
import { both, either, select, type FloatLanes } from '../lanes.ts';
import type { Vector } from '../operand.ts';

interface BinaryFormat {
  readonly fractionBits: number;
  /** 2^fractionBits */
  readonly unit: number;
  /** What the exponent's bits say for 2^0. */
  readonly bias: number;
  readonly smallestNormal: number;
  /** Bits to add to sqrt(1/2) so that its exponent becomes that of 1. */
  readonly cut: bigint;
}

const formats: Readonly<Record<FloatLanes['shape'], BinaryFormat>> = {
  f64x2: {
    fractionBits: 52,
    unit: 4503599627370496,
    bias: 1023,
    smallestNormal: 2.2250738585072014e-308,
    cut: 0x95f62_00000000n,
  },
  f32x4: {
    fractionBits: 23,
    unit: 8388608,
    bias: 127,
    smallestNormal: 1.1754943508222875e-38,
    cut: 0x4afb0dn,
  },
};

/** Added and subtracted, it rounds small numbers to integers, ties to even. */
export const roundingShift = ({ shape }: FloatLanes): number => 1.5 * formats[shape].unit;

/** x = 2^k · m with m from about sqrt(1/2) to sqrt(2), for finite x > 0; of other x nothing can be used. */
export const splitExponent = (
  body: FunctionBody,
  lanes: FloatLanes,
  x: Local<'v128'>,
): { readonly k: Local<'v128'>; readonly m: Local<'v128'> } => {
  const { constant, integers } = lanes;
  const { fractionBits, unit, bias, smallestNormal, cut } = formats[lanes.shape];
  const isSubnormal = body.keep(lanes.below(x, constant(smallestNormal)));
  const normal = body.keep(select(isSubnormal, lanes.multiply(x, constant(unit)), x));
  const moved = body.keep(integers.add(normal, integers.constant(cut)));
  // The biased exponent in the last bits of `unit` is the sum of the two.
  const biased = either(integers.shiftRight(moved, fractionBits), constant(unit));
  const shift = select(isSubnormal, constant(unit + bias + fractionBits), constant(unit + bias));
  const k = body.keep(lanes.subtract(biased, shift));
  const exponent = both(moved, integers.constant(-1n << BigInt(fractionBits)));
  const m = body.keep(integers.add(integers.subtract(normal, exponent), constant(1)));
  return { k, m };
};

/** significand · 2^k, rounded once, for integers k to twice the exponents of the format. */
export const timesPowerOfTwo = (
  body: FunctionBody,
  lanes: FloatLanes,
  significand: Vector,
  k: Local<'v128'>,
): Vector => {
  const { fractionBits, bias } = formats[lanes.shape];
  const shift = lanes.constant(roundingShift(lanes) + bias);
  // Two factors, since 2^k may be no number of the format. The last bits of each sum are a biased exponent.
  const first = body.keep(lanes.add(lanes.multiply(k, lanes.constant(0.5)), shift));
  const second = lanes.add(lanes.subtract(k, lanes.subtract(first, shift)), shift);
  const power = (sum: Vector): Vector => lanes.integers.shiftLeft(sum, fractionBits);
  return lanes.multiply(lanes.multiply(significand, power(first)), power(second));
};
