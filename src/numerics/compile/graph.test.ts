import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../expression/parse.ts';
import { fold } from '../expression/tree.ts';
import { compile, evaluate } from '../expression/tape.ts';
import { GraphValues } from './evaluate-graph.ts';
import { nodeOfText, nodeOfTree, parameterNames, stateNames, texts, values } from './expressions.case.ts';
import { Graph } from './graph.ts';

const symbols = Object.fromEntries([...stateNames, ...parameterNames].map((name) => [name, '1']));
const inGraph = (text: string, at: readonly number[]): number =>
  new GraphValues(at.slice(0, 3), at.slice(3)).of(nodeOfText(new Graph(), text));
const onTape = (text: string, at: readonly number[]): number =>
  evaluate(compile({ tree: parse(text), symbols }), Float64Array.from(at));

/** The largest value of any part: a difference of nearly equal numbers is only as exact as they are. */
const magnitude = (text: string, at: readonly number[]): number => {
  let largest = 0;
  fold<void>(parse(text), (tree) => {
    largest = Math.max(largest, Math.abs(evaluate(compile({ tree, symbols }), Float64Array.from(at))));
  });
  return largest;
};

describe('the graph', () => {
  test('means what the tape of a single law means', () => {
    fc.assert(
      fc.property(texts, values, (text, at) => {
        const expected = onTape(text, at);
        const size = magnitude(text, at);
        fc.pre(Number.isFinite(expected) && size < 1e6);
        // Steep functions of nearly equal arguments are left out by a perturbed evaluation.
        const nearby = onTape(
          text,
          at.map((x) => x * (1 + 1e-13)),
        );
        const slack = 1e-12 * (1 + size) + 100 * Math.abs(nearby - expected);
        fc.pre(slack < 1e-3);
        expect(Math.abs(inGraph(text, at) - expected)).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 500 },
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
