/** Graph nodes as a person writes them. */
import type { Node, Operation } from '../../src/numerics/compile/graph.ts';

export interface Names {
  readonly states: readonly string[];
  readonly parameters: readonly string[];
}

const signs: Readonly<Partial<Record<Operation, string>>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
  negate: '−',
};

export const markOf = ({ operation, value }: Node, { states, parameters }: Names): string => {
  switch (operation) {
    case 'constant':
      return String(value);
    case 'state':
      return states[value] ?? 't';
    case 'parameter':
      return parameters[value] ?? '';
    default:
      return signs[operation] ?? operation;
  }
};

const strength: Readonly<Partial<Record<Operation, number>>> = {
  add: 1,
  subtract: 1,
  negate: 2,
  multiply: 3,
  divide: 3,
};

export const textOf = (node: Node, names: Names): string => {
  const own = strength[node.operation] ?? 9;
  const inner = (operand: Node, strict: boolean): string => {
    const text = textOf(operand, names);
    const other = strength[operand.operation] ?? 9;
    return other < own || (strict && other === own) ? `(${text})` : text;
  };
  const [a, b] = node.operands;
  if (a === undefined) return markOf(node, names);
  if (b === undefined) return `${markOf(node, names)}${inner(a, true)}`;
  const sign = markOf(node, names);
  const isProduct = node.operation === 'multiply';
  return `${inner(a, false)}${isProduct ? '·' : ` ${sign} `}${inner(b, !isProduct && node.operation !== 'add')}`;
};
