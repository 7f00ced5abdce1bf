import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Derivative } from './derivative.ts';
import { GraphValues } from './evaluate-graph.ts';
import { nodeOfText, texts, values } from './expressions.case.ts';
import { Graph } from './graph.ts';

const slope = (text: string, at: readonly number[], state = 0): number => {
  const graph = new Graph();
  const derivative = new Derivative(graph, state).of(nodeOfText(graph, text));
  return derivative === undefined ? 0 : new GraphValues(at.slice(0, 3), at.slice(3)).of(derivative);
};

/** Central differences with two steps: the estimate and how far it can be trusted; undefined off smooth ground. */
const differences = (text: string, at: readonly number[]): { slope: number; slack: number } | undefined => {
  const graph = new Graph();
  const node = nodeOfText(graph, text);
  const f = (a: number): number => new GraphValues([a, ...at.slice(1, 3)], at.slice(3)).of(node);
  const a = at[0] ?? 0;
  const by = (h: number): number => (f(a + h) - f(a - h)) / (2 * h);
  const [coarse, fine] = [by(2e-4 * a), by(1e-4 * a)];
  const slack = 10 * Math.abs(coarse - fine) + 1e-7 * (Math.abs(fine) + Math.abs(f(a)) / a) + 1e-9;
  return Number.isFinite(slack) && slack < 0.01 * (1 + Math.abs(fine)) ? { slope: fine, slack } : undefined;
};

describe('the derivative', () => {
  test('agrees with differences of random expressions', () => {
    let compared = 0;
    let singular = 0;
    fc.assert(
      fc.property(texts, values, (text, at) => {
        const expected = differences(text, at);
        fc.pre(expected !== undefined);
        compared += text.includes('a') ? 1 : 0;
        const actual = slope(text, at);
        // sqrt(pos(x)) for x < 0: an infinite slope times 0.
        if (Number.isNaN(actual)) singular += 1;
        else expect(Math.abs(actual - expected.slope)).toBeLessThanOrEqual(expected.slack);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(100);
    expect(singular).toBeLessThan(0.1 * compared);
  });

  test.each([
    ['pos(a)', [0, 1, 1, 1, 1], 0],
    ['pos(a)', [1, 1, 1, 1, 1], 1],
    ['hill(a, p, 1)', [0, 1, 1, 2, 1], 0],
    ['hill(a, p, 2)', [0, 1, 1, 2, 1], 0],
    ['hill(a, p, 1.5)', [0, 1, 1, 2, 1], 0],
    ['hill(p, a, 2)', [0, 1, 1, 2, 1], 0],
    ['hill(a, p, 1)', [2, 1, 1, 2, 1], 1 / 8],
    ['sqrt(a)', [4, 1, 1, 1, 1], 0.25],
    ['p^a', [0, 1, 1, 1, 1], 0],
    ['b + p', [1, 1, 1, 1, 1], 0],
  ])('of %s at %j is %d', (text, at, expected) => {
    expect(slope(text, at)).toBeCloseTo(expected, 12);
  });

  test('of a saturated hill keeps its digits', () => {
    // 2·p²·a/(p² + a²)² at a = 1e6, p = 1: 2e-18 to full accuracy.
    expect(slope('hill(a, p, 2)', [1e6, 1, 1, 1, 1])).toBeCloseTo(2e-18, 28);
  });
});
