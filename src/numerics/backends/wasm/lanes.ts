/** Instructions on all lanes of a vector at once; every lane is computed alone. */
import { i32 } from './i32.ts';
import { unsignedLeb128 } from './leb128.ts';
import { floatOpcode, integerOpcode, vectorOpcode, vectorPrefix } from './opcode.ts';
import type { Integer, Vector } from './operand.ts';

type Unary = (a: Vector) => Vector;
type Binary = (a: Vector, b: Vector) => Vector;
type Ternary = (a: Vector, b: Vector, c: Vector) => Vector;

const codeOf = (opcode: number): readonly number[] => [vectorPrefix, ...unsignedLeb128(opcode)];

const operation = (opcode: number): ((...operands: readonly Vector[]) => Vector) => {
  const code = codeOf(opcode);
  return (...operands) => ({ type: 'v128', code, operands });
};
const unary: (opcode: number) => Unary = operation;
const binary: (opcode: number) => Binary = operation;
const ternary: (opcode: number) => Ternary = operation;

const shift = (opcode: number): ((a: Vector, bits: number) => Vector) => {
  const code = codeOf(opcode);
  return (a, bits) => ({ type: 'v128', code, operands: [a, i32(bits)] });
};

const test = (opcode: number): ((a: Vector) => Integer) => {
  const code = codeOf(opcode);
  return (a) => ({ type: 'i32', code, operands: [a] });
};

/** Bits of both: of masks, where both are true. */
export const both = binary(vectorOpcode.and);
export const either = binary(vectorOpcode.or);
/** Either but not both. */
export const oneOf = binary(vectorOpcode.xor);
/** The first but not the second. */
export const without = binary(vectorOpcode.andNot);
export const not = unary(vectorOpcode.not);

const bitselect = ternary(vectorOpcode.bitselect);

/** The first of two where the mask is true, else the second. */
export const select = (mask: Vector, ifTrue: Vector, ifFalse: Vector): Vector =>
  bitselect(ifTrue, ifFalse, mask);

const constant = (pattern: bigint): Vector => ({ type: 'v128', code: [], operands: [], constant: pattern });

const scratch = new DataView(new ArrayBuffer(8));

/** Integers of a lane's width, which wrap around. */
const integerLanes = (shape: 'i64x2' | 'i32x4') => {
  const opcode = integerOpcode[shape];
  return {
    /** These low bits in every lane. */
    constant: (bits: bigint): Vector =>
      constant(shape === 'i64x2' ? BigInt.asUintN(64, bits) : BigInt.asUintN(32, bits) * 0x1_0000_0001n),
    add: binary(opcode.add),
    subtract: binary(opcode.subtract),
    shiftLeft: shift(opcode.shiftLeft),
    /** Zeros come in. */
    shiftRight: shift(opcode.shiftRight),
    /** Bit i is the sign bit of lane i: of a mask, whether it is true there. */
    bitmask: test(opcode.bitmask),
  };
};

/** Floating-point numbers; comparisons give masks, in a lane all bits or none. */
const floatLanes = (shape: 'f64x2' | 'f32x4') => {
  const opcode = floatOpcode[shape];
  return {
    shape,
    count: shape === 'f64x2' ? 2 : 4,
    integers: integerLanes(shape === 'f64x2' ? 'i64x2' : 'i32x4'),
    /** The number, rounded to the lanes' precision, in every lane. */
    constant: (value: number): Vector => {
      if (shape === 'f64x2') {
        scratch.setFloat64(0, value);
      } else {
        scratch.setFloat32(0, value);
        scratch.setFloat32(4, value);
      }
      return constant(scratch.getBigUint64(0));
    },
    add: binary(opcode.add),
    subtract: binary(opcode.subtract),
    multiply: binary(opcode.multiply),
    divide: binary(opcode.divide),
    /** b < a ? b : a, so that a NaN in the first place stays. */
    minimum: binary(opcode.minimum),
    /** a < b ? b : a */
    maximum: binary(opcode.maximum),
    negate: unary(opcode.negate),
    absolute: unary(opcode.absolute),
    sqrt: unary(opcode.sqrt),
    floor: unary(opcode.floor),
    equal: binary(opcode.equal),
    notEqual: binary(opcode.notEqual),
    below: binary(opcode.below),
    atMost: binary(opcode.atMost),
    above: binary(opcode.above),
    atLeast: binary(opcode.atLeast),
    /** a·b + c rounded once or twice, as the processor likes; the engine must have relaxed SIMD. */
    multiplyAdd: ternary(opcode.multiplyAdd),
    /** c − a·b, likewise. */
    negativeMultiplyAdd: ternary(opcode.negativeMultiplyAdd),
  };
};

export type IntegerLanes = ReturnType<typeof integerLanes>;
export type FloatLanes = ReturnType<typeof floatLanes>;

export const f64x2 = floatLanes('f64x2');
export const f32x4 = floatLanes('f32x4');
export const i64x2 = f64x2.integers;
export const i32x4 = f32x4.integers;
