/** Addresses, counters and conditions. */
import { signedLeb128 } from './leb128.ts';
import { i32Opcode } from './opcode.ts';
import { instruction, type Integer } from './operand.ts';

const binary =
  (opcode: number) =>
  (a: Integer, b: Integer): Integer =>
    instruction('i32', [opcode], a, b);

/** @throws RangeError when `value` is no integer from −2^31 to 2^31 − 1 */
export const i32 = (value: number): Integer =>
  instruction('i32', [i32Opcode.constant, ...signedLeb128(value)]);

export const add = binary(i32Opcode.add);
export const subtract = binary(i32Opcode.subtract);
export const and = binary(i32Opcode.and);
/** a < b without sign. */
export const below = binary(i32Opcode.below);

export const isZero = (a: Integer): Integer => instruction('i32', [i32Opcode.isZero], a);
