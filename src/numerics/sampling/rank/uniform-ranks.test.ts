import { expect, test } from 'vitest';
import { rootStream } from '../../../quantities/index.ts';
import { envelopeTail } from './uniform-ranks.ts';

/** All ways to put `n` ranks into `bins`, with their probabilities. */
const allCounts = (n: number, bins: number): [counts: number[], probability: number][] => {
  const outcomes = new Map<string, number>();
  for (let code = 0; code < bins ** n; code += 1) {
    const counts = Array.from({ length: bins }, () => 0);
    for (let rest = code, i = 0; i < n; i += 1, rest = Math.floor(rest / bins)) counts[rest % bins]! += 1;
    const key = counts.join();
    outcomes.set(key, (outcomes.get(key) ?? 0) + bins ** -n);
  }
  return [...outcomes].map(([key, probability]) => [key.split(',').map(Number), probability]);
};

test('is the exact level of the test: of all outcomes, those no likelier than p come with probability p', () => {
  const outcomes = allCounts(6, 4).map(([counts, probability]) => ({
    tail: envelopeTail(counts),
    probability,
  }));
  for (const { tail } of outcomes) {
    const seldom = outcomes.filter((other) => other.tail <= tail + 1e-9);
    expect(seldom.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(tail, 9);
  }
  expect(new Set(outcomes.map(({ tail }) => tail.toFixed(6))).size).toBeGreaterThan(5);
});

test('uniform ranks stay within, leaning and heaped ones do not', () => {
  const counts = Array.from({ length: 16 }, () => 0);
  for (let i = 0; i < 320; i += 1) counts[Math.floor(16 * rootStream(3).uniform(i))]! += 1;
  expect(envelopeTail(counts)).toBeGreaterThan(0.05);
  expect(envelopeTail(counts.map((_, bin) => 5 + 2 * bin))).toBeLessThan(0.001);
  expect(envelopeTail(counts.map((_, bin) => (bin < 2 || bin > 13 ? 40 : 13)))).toBeLessThan(0.001);
});
