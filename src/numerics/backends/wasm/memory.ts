/** Memory as cells of one vector each, whatever its lanes: a cell is 16 bytes. */
import { i32 } from './i32.ts';
import { unsignedLeb128 } from './leb128.ts';
import { vectorOpcode, vectorPrefix } from './opcode.ts';
import { instruction, type Integer, type Vector } from './operand.ts';

export const cellBytes = 16;

/** What memory grows by. */
export const pageBytes = 65536;

/** 2^4 bytes */
const alignment = 4;

export const memoryCode = (opcode: number, cell: number): readonly number[] => [
  vectorPrefix,
  ...unsignedLeb128(opcode),
  alignment,
  ...unsignedLeb128(cell * cellBytes),
];

/**
 * The cell that many after the address `base`, as it is when this runs.
 * @throws RangeError for a cell that is no whole number or beyond 4 GiB
 */
export const load = (cell: number, base: Integer = i32(0)): Vector =>
  instruction('v128', memoryCode(vectorOpcode.load, cell), base);
