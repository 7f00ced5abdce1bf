import { unsignedLeb128 } from './leb128.ts';
import { control } from './opcode.ts';
import type { Operand, ValueType } from './operand.ts';

export type Types = readonly ValueType[];

export type OperandsOf<Parameters extends Types> = {
  readonly [Place in keyof Parameters]: Operand<Parameters[Place]>;
};

/** A function that a module already holds. */
export interface FunctionReference<Parameters extends Types, Result extends ValueType | 'none'> {
  readonly index: number;
  readonly module: object;
  readonly parameters: Parameters;
  readonly result: Result;
}

export const callCode = (index: number): readonly number[] => [control.call, ...unsignedLeb128(index)];

/** What the function gives for these arguments. */
export const call = <const Parameters extends Types, Result extends ValueType>(
  { index, module, result }: FunctionReference<Parameters, Result>,
  ...operands: OperandsOf<Parameters>
): Operand<Result> => ({ type: result, code: callCode(index), operands, owner: module });
