import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, log } from '../../quantities/index.ts';
import { expression } from './expression.ts';
import { hill, power } from './operations.ts';
import { parse } from './parse.ts';
import { compile, evaluate, evaluateNamed } from './tape.ts';
import { functionArity, type FunctionName, type Operator, type Tree } from './tree.ts';

const symbols = { a: '1', b: '1', c: '1' };
const names = Object.keys(symbols);

const operation = (operator: Operator, ...operands: Tree[]): Tree => ({
  kind: 'operation',
  operator,
  operands,
  start: 0,
  end: 0,
});

const { tree: trees } = fc.letrec<{ tree: Tree }>((tie) => {
  const tree = tie('tree');
  return {
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(...names).map((name): Tree => ({ kind: 'symbol', name, start: 0, end: 0 })),
      fc
        .oneof(fc.nat(9), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }))
        .map((value): Tree => ({ kind: 'number', value: value + 0, start: 0, end: 0 })),
      fc
        .tuple(fc.constantFrom<Operator>('+', '-', '*', '/', '^'), tree, tree)
        .map(([operator, left, right]) => operation(operator, left, right)),
      fc
        .tuple(fc.constantFrom<Operator>('negate', 'sqrt', 'exp', 'log', 'pos'), tree)
        .map(([f, x]) => operation(f, x)),
      fc.tuple(tree, tree, tree).map(([x, k, n]) => operation('hill', x, k, n)),
    ),
  };
});

/** With parentheses round every operand, or as few as the grammar needs. */
const print = (tree: Tree, isSparse: boolean): string => {
  if (tree.kind === 'number') return String(tree.value);
  if (tree.kind === 'symbol') return tree.name;
  const { operator } = tree;
  const binding = (node: Tree | undefined): number => {
    if (node?.kind !== 'operation') return 5;
    return { '+': 1, '-': 1, '*': 2, '/': 2, negate: 3, '^': 4 }[node.operator as '+'] ?? 5;
  };
  const text = (index: number, least: number): string => {
    const node = tree.operands[index] as Tree;
    const inner = print(node, isSparse);
    return isSparse && binding(node) >= least ? inner : `(${inner})`;
  };
  switch (operator) {
    case '+':
    case '-':
      return `${text(0, 1)} ${operator} ${text(1, 2)}`;
    case '*':
    case '/':
      return `${text(0, 2)} ${operator} ${text(1, 3)}`;
    case '^':
      return `${text(0, 5)}^${text(1, 3)}`;
    case 'negate':
      return `-${text(0, 3)}`;
    default:
      return `${operator}(${tree.operands.map((node) => print(node, isSparse)).join(', ')})`;
  }
};

const withoutPlaces = (tree: Tree): unknown => {
  if (tree.kind === 'number') return tree.value;
  if (tree.kind === 'symbol') return tree.name;
  return [tree.operator, ...tree.operands.map(withoutPlaces)];
};

const naive = (tree: Tree, values: Readonly<Record<string, number>>): number => {
  if (tree.kind === 'number') return tree.value;
  if (tree.kind === 'symbol') return values[tree.name] ?? NaN;
  const [x = NaN, y = NaN, n = NaN] = tree.operands.map((operand) => naive(operand, values));
  switch (tree.operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return x / y;
    case '^':
      return power(x, y);
    case 'negate':
      return -x;
    case 'sqrt':
      return Math.sqrt(x);
    case 'exp':
      return exp(x);
    case 'log':
      return log(x);
    case 'pos':
      return Math.max(x, 0);
    case 'hill':
      return hill(x, y, n);
  }
};

test.each([true, false])('a printed tree reads back as itself (sparse: %s)', (isSparse) => {
  fc.assert(
    fc.property(trees, (tree) => {
      expect(withoutPlaces(parse(print(tree, isSparse)))).toEqual(withoutPlaces(tree));
    }),
    { numRuns: 1000 },
  );
});

test('the tape gives the bits of a recursive evaluation, again and again', () => {
  const value = fc.double({ noNaN: false });
  fc.assert(
    fc.property(
      trees,
      fc.array(fc.record({ a: value, b: value, c: value }), { minLength: 1, maxLength: 3 }),
      (tree, list) => {
        const tape = compile({ tree, symbols });
        for (const values of list) expect(evaluateNamed(tape, values)).toBe(naive(tree, values));
      },
    ),
    { numRuns: 2000 },
  );
});

describe('values', () => {
  test.each<[text: string, expected: number]>([
    ['-3^2', -9],
    ['2^3^2', 512],
    ['2^-1', 0.5],
    ['8 / 4 / 2', 1],
    ['7 - 4 - 2', 1],
    ['sqrt(2)', Math.SQRT2],
    ['exp(0) + log(1)', 1],
    ['pos(-3) + pos(2)', 2],
    ['hill(2, 2, 3)', 0.5],
    ['hill(3, 1, 2)', 0.9],
    ['hill(0, 1, 2)', 0],
    ['hill(-1, 1, 2)', 0],
    ['1 / -0', -Infinity],
    ['1 / 0', Infinity],
  ])('%s', (text, expected) => {
    const { tape } = expression({ text, unit: '1', symbols: {} });
    expect(evaluate(tape, new Float64Array(0))).toBeCloseTo(expected, 14);
    expect(tape.code).toHaveLength(0);
  });

  test('Hill’s function is its definition, without overflow', () => {
    const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.5, max: 8, noNaN: true }), (x, k, n) => {
        const expected = Math.pow(x, n) / (Math.pow(k, n) + Math.pow(x, n));
        expect(Math.abs(hill(x, k, n) - expected)).toBeLessThan(1e-13 * expected);
      }),
    );
    expect(hill(1e300, 1, 4)).toBe(1);
    expect(hill(1e-300, 1, 4)).toBe(0);
    expect(hill(NaN, 1, 2)).toBeNaN();
  });

  test.each([-1, 1, 2, 3, 0, 0.5, 2.5])('power %f agrees with the platform', (y) => {
    for (const x of [0.1, 1, 3.7, 12345.678]) {
      expect(Math.abs(power(x, y) / Math.pow(x, y) - 1)).toBeLessThan(1e-15);
    }
  });
});

describe('inputs', () => {
  const { tape } = expression({
    text: 'depth - lost / 2',
    unit: 'mm',
    symbols: { lost: { unit: 'mm', meaning: 'lost' }, depth: { unit: 'mm', meaning: 'depth' } },
  });

  test('stand in the order of declaration', () => {
    expect(tape.symbols).toEqual(['lost', 'depth']);
    expect(evaluate(tape, Float64Array.of(1, 3))).toBe(2.5);
  });

  test('by name, others ignored, none missing', () => {
    const values = { depth: 3, lost: 1, other: 9 };
    expect(evaluateNamed(tape, values)).toBe(2.5);
    expect(() => evaluateNamed(tape, { depth: 3 })).toThrow(new RangeError('no value for lost'));
  });

  test('of another number are refused', () => {
    expect(() => evaluate(tape, Float64Array.of(1))).toThrow(RangeError);
    expect(() => evaluate(tape, Float64Array.of(1, 2, 3))).toThrow(RangeError);
  });

  test('every function has as many operands as its arity', () => {
    for (const [name, arity] of Object.entries(functionArity)) {
      const text = `${name as FunctionName}(${names.slice(0, arity).join(', ')})`;
      const { code } = compile({ tree: parse(text), symbols });
      expect(code).toHaveLength(4);
    }
  });
});
