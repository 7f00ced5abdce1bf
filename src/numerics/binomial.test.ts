import { expect, test } from 'vitest';
import { binomialQuantile, logChoose, wilsonInterval } from './binomial.ts';

test('Wilson’s interval as printed in textbooks, and at both ends', () => {
  const { low, high } = wilsonInterval(5, 30);
  expect([low, high].map((x) => x.toFixed(4))).toEqual(['0.0734', '0.3356']);
  expect(wilsonInterval(0, 39).low).toBe(0);
  expect(wilsonInterval(0, 39).high).toBeCloseTo(0.0897, 4);
  expect(wilsonInterval(9, 9)).toMatchObject({ high: 1 });
  for (const [count, of] of [
    [-1, 4],
    [5, 4],
    [1.5, 4],
    [0, 0],
  ] as const) {
    expect(() => wilsonInterval(count, of)).toThrow(RangeError);
  }
});

test.each([0.02, 0.3, 0.5, 0.7, 0.98])('the quantile inverts the distribution function at %d', (p) => {
  const n = 12;
  let cumulated = 0;
  for (let k = 0; k <= n; k += 1) {
    const term = Math.exp(logChoose(n, k)) * p ** k * (1 - p) ** (n - k);
    // What is too rare to move a sum near 1 cannot be told apart.
    if (term > 1e-9) expect(binomialQuantile(n, p, cumulated + term / 2)).toBe(k);
    cumulated += term;
  }
  expect(cumulated).toBeCloseTo(1, 12);
  expect([binomialQuantile(5, 0, 0.9), binomialQuantile(5, 1, 0.1)]).toEqual([0, 5]);
  expect([binomialQuantile(1000, 0.9, 0.5), binomialQuantile(1000, 0.1, 0.5)]).toEqual([900, 100]);
  expect(() => binomialQuantile(2000, 0.5, 0.5)).toThrow(RangeError);
});
