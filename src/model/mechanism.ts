import { scalar, type Scalar, type Sources } from '../quantities/index.ts';
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

type Symbols = Readonly<Record<string, SymbolDeclaration>>;

/** A value for each symbol, in its declared unit. */
export type Inputs<S extends Symbols> = { readonly [Name in keyof S]: Scalar<S[Name]['unit']> };

/** A named intermediate, defined once by one text. */
export interface Law<S extends Symbols = Symbols, Unit extends string = string> extends Described {
  readonly kind: 'law';
  readonly defines: string;
  readonly expression: CheckedExpression;
  /** The text that stands for it when it is switched off; one without it cannot be switched off. */
  readonly off?: string;
  /** Evaluates in the declared units. */
  of(inputs: Inputs<S>): Scalar<Unit>;
}

/** A process that runs all the time, from one state to another, into one or out of one: its text enters both balances. */
export interface Flux extends Described {
  readonly kind: 'flux';
  readonly from?: string;
  readonly to?: string;
  readonly expression: CheckedExpression;
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

export const law = <const S extends Symbols, const Unit extends string>(
  entry: Described & {
    readonly defines: string;
    readonly unit: Unit;
    readonly text: string;
    readonly symbols: S;
    readonly off?: string;
  },
): Law<S, Unit> => {
  const { unit, text, symbols, ...described } = entry;
  const checked = expression({ text, unit, symbols });
  return {
    kind: 'law',
    ...described,
    expression: checked,
    of: (inputs) => scalar(evaluateNamed(checked.tape, inputs), unit),
  };
};

export const flux = ({
  unit,
  text,
  symbols,
  ...described
}: Described & {
  readonly from?: string;
  readonly to?: string;
  readonly unit: string;
  readonly text: string;
  readonly symbols: Symbols;
}): Flux => ({ kind: 'flux', ...described, expression: expression({ text, unit, symbols }) });

export const procedure = <Input, Output>(
  entry: Omit<Procedure<Input, Output>, 'kind'>,
): Procedure<Input, Output> => ({ kind: 'procedure', ...entry });
