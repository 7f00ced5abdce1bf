import { check, type Expression } from './check.ts';
import { parse } from './parse.ts';
import { compile, type Tape } from './tape.ts';
import { texOf } from './tex.ts';
import type { Tree } from './tree.ts';

export interface CheckedExpression extends Expression {
  readonly tree: Tree;
  readonly tape: Tape;
  /** The right-hand side in TeX (math mode). */
  readonly tex: string;
}

/**
 * Reads, checks and compiles one formula: names, dimensions and scales agree or it does not come into being.
 * @throws ExpressionError
 */
export const expression = (entry: Expression): CheckedExpression => {
  const tree = parse(entry.text);
  const symbols = Object.freeze(
    Object.fromEntries(
      Object.entries(entry.symbols).map(([name, declaration]) => [name, Object.freeze({ ...declaration })]),
    ),
  );
  check(tree, { ...entry, symbols });
  return Object.freeze({
    text: entry.text,
    unit: entry.unit,
    symbols,
    tree,
    tape: compile({ tree, symbols }),
    tex: texOf(tree, symbols),
  });
};
