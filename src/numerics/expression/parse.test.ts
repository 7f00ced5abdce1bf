import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExpressionError } from './error.ts';
import { expression } from './expression.ts';
import { deepestNesting, longestText, parse } from './parse.ts';
import { fold } from './tree.ts';

/** The tree in Polish notation. */
const shape = (text: string): string =>
  fold<string>(parse(text), (node, operands) => {
    if (node.kind === 'operation') return `(${[node.operator, ...operands].join(' ')})`;
    return node.kind === 'number' ? String(node.value) : node.name;
  });

const failure = (attempt: () => unknown): ExpressionError => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('precedence', () => {
  test.each([
    ['a + b * c', '(+ a (* b c))'],
    ['a * b + c', '(+ (* a b) c)'],
    ['a - b - c', '(- (- a b) c)'],
    ['a / b / c', '(/ (/ a b) c)'],
    ['a / b * c', '(* (/ a b) c)'],
    ['a ^ b ^ c', '(^ a (^ b c))'],
    ['(a ^ b) ^ c', '(^ (^ a b) c)'],
    ['-x^2', '(negate (^ x 2))'],
    ['(-x)^2', '(^ (negate x) 2)'],
    ['2^-x', '(^ 2 (negate x))'],
    ['2^-x^3', '(^ 2 (negate (^ x 3)))'],
    ['-a * b', '(* (negate a) b)'],
    ['a * -b', '(* a (negate b))'],
    ['a - -b', '(- a (negate b))'],
    ['--a', '(negate (negate a))'],
    ['a - (b - c)', '(- a (- b c))'],
    ['((a))', 'a'],
    ['hill(x, k + 1, 2)^2', '(^ (hill x (+ k 1) 2) 2)'],
    ['exp(-log(sqrt(pos(x))))', '(exp (negate (log (sqrt (pos x)))))'],
    ['1.5e-3 * 2E+2', '(* 0.0015 200)'],
    ['\n a\t+ b ', '(+ a b)'],
    ['a_1*e2', '(* a_1 e2)'],
  ])('%s', (text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  test('a node knows where it stands', () => {
    expect(parse('a + exp( b )')).toMatchObject({
      start: 0,
      end: 12,
      operands: [
        { start: 0, end: 1 },
        { start: 4, end: 12, operands: [{ start: 9, end: 10 }] },
      ],
    });
  });
});

const symbols = {
  radius: { unit: 'mm', meaning: 'radius' },
  x: { unit: '1', meaning: 'number' },
};

describe('faults', () => {
  test.each<[text: string, position: number, suggestion: string | undefined]>([
    ['', 0, undefined],
    ['   ', 0, undefined],
    ['2 * raidus', 4, 'radius'],
    ['Radius * x', 0, 'radius'],
    ['constructor * x', 0, undefined],
    ['__proto__ * x', 0, undefined],
    ['toString', 0, undefined],
    ['x ** 2', 2, '^'],
    ['x * * 2', 4, undefined],
    ['ln(x)', 0, 'log('],
    ['expp(x)', 0, 'exp('],
    ['max(x, 0)', 0, 'pos('],
    ['x(2)', 0, 'x * ('],
    ['__proto__(x)', 0, '__proto__ * ('],
    ['2 x', 2, '2 * x'],
    ['2x', 1, '2 * x'],
    ['2 (x)', 2, '2 * ('],
    ['(x + 1)(x - 1)', 7, '(x + 1) * ('],
    ['radius x', 7, 'radius * x'],
    ['(x + 1', 6, ')'],
    ['exp(x', 5, ')'],
    ['1 + exp(x) radius', 11, 'exp(x) * radius'],
    ['1 + 2 x', 6, '2 * x'],
    [`(${'x+'.repeat(20)}x)x`, 43, '…) * x'],
    ['exp(2 x)', 6, '2 * x'],
    ['x + 1)', 5, '('],
    ['()', 1, undefined],
    ['exp()', 4, undefined],
    ['exp + 1', 0, 'exp(x)'],
    ['exp(x, 1)', 0, 'exp(x)'],
    ['hill(x, 1)', 0, 'hill(x, k, n)'],
    ['x +', 3, undefined],
    ['+x', 0, 'leave "+" out'],
    ['/ x', 0, undefined],
    ['.5 * x', 0, '0.5'],
    ['5. * x', 1, undefined],
    ['1,5 * x', 1, '1.5'],
    ['x, radius', 1, undefined],
    ['x − 1', 2, '-'],
    ['x × 2', 2, '*'],
    ['x²', 1, '^2'],
    ['[x]', 0, '('],
    ['x = 2', 2, undefined],
    ['x > 1 ? 2 : 3', 2, undefined],
    ['x;', 1, ','],
    ['1e999', 0, undefined],
    ['x.constructor', 1, undefined],
    ['💉', 0, undefined],
  ])('%j at %i', (text, position, suggestion) => {
    const error = failure(() => expression({ text, unit: 'mm', symbols }));
    expect([error.position, error.suggestion]).toEqual([position, suggestion]);
    expect(error.message).toContain(`(at ${position})`);
  });
});

describe('limits', () => {
  const nest = (depth: number): readonly string[] => [
    `${'('.repeat(depth)}x${')'.repeat(depth)}`,
    `${'-'.repeat(depth)}x`,
    `${'2^'.repeat(depth)}x`,
    `${'exp('.repeat(depth)}x${')'.repeat(depth)}`,
    `${'hill(1,'.repeat(depth)}x${',1)'.repeat(depth)}`,
  ];
  const unit = '1';
  const declared = { x: symbols.x };

  test.each(nest(deepestNesting))('nested as deep as allowed: %.12s…', (text) => {
    expect(() => expression({ text, unit, symbols: declared })).not.toThrow();
  });

  test.each([...nest(deepestNesting + 1), ...nest(900)])('nested too deep: %.12s…', (text) => {
    expect(failure(() => parse(text)).message).toContain('nested deeper than 200');
  });

  test('a chain is not nesting, however long', () => {
    for (const operator of ['+', '-', '*', '/']) {
      const text = Array.from({ length: longestText / 2 }, () => 'x').join(operator);
      expect(() => expression({ text, unit, symbols: declared })).not.toThrow();
    }
  });

  test('a text too long', () => {
    expect(failure(() => parse('1'.repeat(longestText + 1))).position).toBe(longestText);
    expect(() => parse(`1${' '.repeat(longestText - 1)}`)).not.toThrow();
  });
});

describe('whatever is written, only an ExpressionError comes back', () => {
  const words = [
    'x',
    'radius',
    '2',
    '1e3',
    '(',
    ')',
    ',',
    '+',
    '-',
    '*',
    '/',
    '^',
    'exp',
    'hill(',
    'pos(',
    ' ',
    '.',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join('')),
  );
  const declarations = fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('x', 'radius', '__proto__', 'constructor', 'exp')),
    fc.record({
      unit: fc.oneof(fc.constantFrom('mm', '1', '%', '/cm2'), fc.string({ maxLength: 4 })),
      meaning: fc.constantFrom('something', ''),
    }),
  );
  const attempt = (work: () => unknown): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      expect(error.position).toBeGreaterThanOrEqual(0);
    }
  };

  test('as text', () => {
    fc.assert(
      fc.property(text, (written) => {
        attempt(() => expression({ text: written, unit: 'mm', symbols }));
      }),
      { numRuns: 3000 },
    );
  });

  test('as declarations and units', () => {
    fc.assert(
      fc.property(text, fc.string({ maxLength: 6 }), declarations, (written, unit, declared) => {
        attempt(() => expression({ text: written, unit, symbols: declared }));
      }),
      { numRuns: 2000 },
    );
  });
});
