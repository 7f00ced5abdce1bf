import type { Sources } from '../quantities/index.ts';
import {
  evaluateNamed,
  expression,
  type CheckedExpression,
  type SymbolDeclaration,
} from '../numerics/index.ts';

/** The range of one symbol inside which the mechanism was observed. Outside it the answer is an extrapolation. */
export interface Validity {
  readonly symbol: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

interface Described {
  readonly id: string;
  readonly title: string;
  readonly sources: Sources;
  readonly validity: readonly Validity[];
  /** What “switched off” means. */
  readonly neutral: string;
}

/** A named intermediate, defined once by one text. */
export interface Law<Input extends string = string> extends Described {
  readonly kind: 'law';
  readonly defines: string;
  readonly expression: CheckedExpression;
  /** Evaluates in the declared units. */
  readonly of: (inputs: Readonly<Record<Input, number>>) => number;
}

/** Typed steps for what a formula cannot say: geometry and sampling. */
export interface Procedure<Input, Output> extends Described {
  readonly kind: 'procedure';
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** The idea in TeX, for the reader. */
  readonly tex: string;
  readonly run: (input: Input) => Output;
}

export const law = <const Input extends string>(
  entry: Described & {
    readonly defines: string;
    readonly unit: string;
    readonly text: string;
    readonly symbols: Readonly<Record<Input, SymbolDeclaration>>;
  },
): Law<Input> => {
  const { unit, text, symbols, ...described } = entry;
  const checked = expression({ text, unit, symbols });
  return {
    kind: 'law',
    ...described,
    expression: checked,
    of: (inputs) => evaluateNamed(checked.tape, inputs),
  };
};

export const procedure = <Input, Output>(
  entry: Omit<Procedure<Input, Output>, 'kind'>,
): Procedure<Input, Output> => ({ kind: 'procedure', ...entry });
