/** Arithmetic written as text: each formula is computed once and may use those before it. */
import { parse } from '../../expression/parse.ts';
import { fold } from '../../expression/tree.ts';
import type { FunctionBody, Local } from './function-body.ts';
import type { FloatLanes } from './lanes.ts';
import type { Vector } from './operand.ts';

/** Numbers are combined in double precision and rounded to the lanes' where they meet a vector. */
type Term = Vector | number;

const combine = (lanes: FloatLanes, operator: string, a: Term, b: Term): Term | undefined => {
  const areNumbers = typeof a === 'number' && typeof b === 'number';
  const [x, y] = [vectorOf(lanes, a), vectorOf(lanes, b)];
  switch (operator) {
    case '+':
      return areNumbers ? a + b : lanes.add(x, y);
    case '-':
      return areNumbers ? a - b : lanes.subtract(x, y);
    case '*':
      return areNumbers ? a * b : lanes.multiply(x, y);
    case '/':
      return areNumbers ? a / b : lanes.divide(x, y);
  }
  return undefined;
};

const vectorOf = (lanes: FloatLanes, term: Term): Vector =>
  typeof term === 'number' ? lanes.constant(term) : term;

/** @throws Error for a name that is not known, or an operator that is not one of + − × ÷ */
export const formulas = <Name extends string>(
  body: FunctionBody,
  lanes: FloatLanes,
  known: Readonly<Record<string, Term>>,
  texts: Readonly<Record<Name, string>>,
): Readonly<Record<Name, Local<'v128'>>> => {
  const terms = new Map(Object.entries(known));
  const results: Record<string, Local<'v128'>> = {};
  for (const [name, text] of Object.entries<string>(texts)) {
    const term = fold<Term>(parse(text), (node, [a, b]) => {
      if (node.kind === 'number') return node.value;
      const found =
        node.kind === 'symbol'
          ? terms.get(node.name)
          : a !== undefined && b !== undefined
            ? combine(lanes, node.operator, a, b)
            : undefined;
      if (found === undefined) {
        throw new Error(`“${text}”: ${node.kind === 'symbol' ? node.name : node.operator} is unknown`);
      }
      return found;
    });
    const kept = body.keep(vectorOf(lanes, term));
    terms.set(name, kept);
    results[name] = kept;
  }
  return results as Record<Name, Local<'v128'>>;
};
