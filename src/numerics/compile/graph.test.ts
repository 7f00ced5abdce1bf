import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../expression/parse.ts';
import { fold, type Tree } from '../expression/tree.ts';
import { compile, evaluate } from '../expression/tape.ts';
import { GraphValues } from './evaluate-graph.ts';
import { nodeOfText, nodeOfTree, parameterNames, stateNames, texts, values } from './expressions.case.ts';
import { Graph } from './graph.ts';

const symbols = Object.fromEntries([...stateNames, ...parameterNames].map((name) => [name, '1']));
const inGraph = (text: string, at: readonly number[]): number =>
  new GraphValues(at.slice(0, 3), at.slice(3)).of(nodeOfText(new Graph(), text));
const onTape = (text: string, at: readonly number[]): number =>
  evaluate(compile({ tree: parse(text), symbols }), Float64Array.from(at));

const noise = 1e-13;
/** Powers of more are infinite, and what is computed from those depends on the way. */
const overflowing = 1e6;

const operationsOf = (tree: Tree): readonly Tree[] => {
  const found: Tree[] = [];
  fold<void>(tree, (node) => {
    if (node.kind === 'operation') found.push(node);
  });
  return found;
};

/** The tree with one of its nodes larger by a relative 1e-13. */
const disturbed = (tree: Tree, node: Tree): Tree =>
  fold<Tree>(tree, (each, operands) => {
    const copy = each.kind === 'operation' ? { ...each, operands } : each;
    if (each !== node) return copy;
    const { start, end } = each;
    const factor: Tree = { kind: 'number', value: 1 + noise, start, end };
    return { kind: 'operation', operator: '*', operands: [copy, factor], start, end };
  });

/** How far the value moves when each operation in turn is off by hundreds of roundings; ∞ where one overflows. */
const slackOf = (text: string, at: readonly number[]): number => {
  const tree = parse(text);
  const value = (of: Tree): number => evaluate(compile({ tree: of, symbols }), Float64Array.from(at));
  const expected = value(tree);
  return operationsOf(tree).reduce(
    (sum, node) =>
      Math.abs(value(node)) < overflowing
        ? sum + Math.abs(value(disturbed(tree, node)) - expected)
        : Infinity,
    noise * Math.abs(expected),
  );
};

describe('the graph', () => {
  test('means what the tape of a single law means', () => {
    fc.assert(
      fc.property(texts, values, (text, at) => {
        const expected = onTape(text, at);
        const slack = slackOf(text, at);
        fc.pre(Number.isFinite(expected) && slack < 1e-3 * Math.abs(expected));
        expect(Math.abs(inGraph(text, at) - expected)).toBeLessThanOrEqual(slack);
      }),
      // Of a number next to 1 the logarithm has few digits.
      {
        numRuns: 300,
        examples: [['log(log(hill(a, b * c, 4))^2)', [0.7391953175959417, 0.05, 0.08337960825262447, 1, 1]]],
      },
    );
  });

  test.each([
    ['hill(a, p, 2)', [0, 1, 1, 2, 1], 0],
    ['hill(a, p, 2)', [-3, 1, 1, 2, 1], 0],
    ['hill(p, a, 2)', [0, 1, 1, 2, 1], 1],
    ['hill(p, a, 1)', [0, 1, 1, 2, 1], 1],
    ['hill(p, a, 1.5)', [-1e-9, 1, 1, 2, 1], 1],
    ['hill(a, b, 4)', [2, 0, 1, 2, 1], 1],
    ['hill(a, p, 4)', [1e20, 1, 1, 1, 1], 1],
    ['hill(a, p, 1.5)', [0, 1, 1, 1, 1], 0],
    ['hill(a, p, -2)', [0, 1, 1, 1, 1], 0],
    ['hill(a, p, 0)', [3, 1, 1, 1, 1], 0.5],
    ['0*a', [3, 1, 1, 1, 1], 0],
    ['a^0', [0, 1, 1, 1, 1], 1],
  ])('%s at %j is %d', (text, at, expected) => {
    expect(inGraph(text, at)).toBeCloseTo(expected, 14);
  });

  test('holds equal sub-expressions once, in either order of a sum or product', () => {
    const graph = new Graph();
    expect(nodeOfText(graph, 'a*b + c')).toBe(nodeOfText(graph, 'c + b*a'));
    expect(nodeOfText(graph, 'a - b')).not.toBe(nodeOfText(graph, 'b - a'));
    expect(nodeOfText(graph, 'a^4')).toBe(nodeOfText(graph, '(a*a)*(a*a)'));
  });

  test('cancels only what is sure to be finite', () => {
    const graph = new Graph();
    expect(nodeOfText(graph, 'a*b - a*b')).toBe(graph.zero);
    expect(nodeOfText(graph, '0*(a + b)')).toBe(graph.zero);
    expect(nodeOfText(graph, '1/a - 1/a')).not.toBe(graph.zero);
    expect(nodeOfText(graph, '0*log(a)')).not.toBe(graph.zero);
  });

  test('a sum of thousands of terms needs no deep stack', () => {
    const text = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 'a' : 'b')).join('+');
    const graph = new Graph();
    expect(new GraphValues([1, 2, 0], []).of(nodeOfTree(graph, parse(text)))).toBe(4500);
  });
});
