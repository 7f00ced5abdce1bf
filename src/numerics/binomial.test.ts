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

test('the quantile inverts the distribution function', () => {
  const n = 12;
  const p = 0.3;
  let cumulated = 0;
  for (let k = 0; k <= n; k += 1) {
    const term = Math.exp(logChoose(n, k)) * p ** k * (1 - p) ** (n - k);
    expect(binomialQuantile(n, p, cumulated + term / 2)).toBe(k);
    cumulated += term;
  }
  expect(cumulated).toBeCloseTo(1, 12);
  expect([binomialQuantile(5, 0, 0.9), binomialQuantile(5, 1, 0.1)]).toEqual([0, 5]);
  expect(binomialQuantile(2000, 1e-5, 1 - 1e-12)).toBeLessThan(6);
});
