/** Instructions that leave one value, with the operands they take: a tree that a function body writes out. */

export type ValueType = 'i32' | 'v128';

/** Computed wherever it stands as an operand, and as often: `FunctionBody.keep` holds on to a value. */
export interface Operand<Type extends ValueType> {
  readonly type: Type;
  /** Opcode and immediates. */
  readonly code: readonly number[];
  readonly operands: readonly Operand<ValueType>[];
  /** Instead of code: the pattern of 64 bits in both halves of a constant. */
  readonly constant?: bigint;
  /** Who alone may write it: the body of a local, the module of a call. */
  readonly owner?: object;
}

export type Vector = Operand<'v128'>;
export type Integer = Operand<'i32'>;

export const instruction = <Type extends ValueType>(
  type: Type,
  code: readonly number[],
  ...operands: readonly Operand<ValueType>[]
): Operand<Type> => ({ type, code, operands });
