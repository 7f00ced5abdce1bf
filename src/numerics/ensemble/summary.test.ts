import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kolmogorovSmirnov, quantile } from '../statistics.ts';
import { normalCdf, rootStream } from '../../quantities/index.ts';
import { drawRows } from './draws.ts';
import { relativeBinWidth } from './log-bins.ts';
import { blockSize, momentsOf } from './moments.ts';
import { summarise, summaryQuantile } from './summary.ts';

const sample = (count: number, scale: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => Math.exp(scale * rootStream(5).normal(i)));

test('mean and variance are those of the definition', () => {
  const values = sample(5000, 1);
  const { count, mean, variance, min, max } = summarise(values);
  const sum = values.reduce((all, value) => all + value, 0);
  const squares = values.reduce((all, value) => all + (value - sum / 5000) ** 2, 0);
  expect(count).toBe(5000);
  expect(Math.abs(mean / (sum / 5000) - 1)).toBeLessThan(1e-14);
  expect(Math.abs(variance / (squares / 4999) - 1)).toBeLessThan(1e-13);
  expect([min, max]).toEqual([Math.min(...values), Math.max(...values)]);
});

test('a variance far below the squared mean keeps its digits', () => {
  const values = sample(3 * blockSize, 0.1).map((value) => 1e9 + value);
  const shifted = values.map((value) => value - 1e9);
  expect(Math.abs(momentsOf(values).squares / momentsOf(shifted).squares - 1)).toBeLessThan(1e-5);
});

test('what has no value is left out, a block without any too', () => {
  const values = sample(3000, 1).fill(NaN, 1000, 2500);
  const { count, mean } = summarise(values);
  const kept = values.filter(Number.isFinite);
  expect(count).toBe(1500);
  expect(mean).toBeCloseTo(kept.reduce((all, value) => all + value, 0) / 1500, 12);
  expect(summarise(new Float64Array(5).fill(NaN))).toMatchObject({ count: 0, mean: NaN, variance: NaN });
  expect(summaryQuantile(summarise(new Float64Array(5).fill(NaN)), 0.5)).toBeNaN();
});

test('quantiles are within half a bin of the sorted sample', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  const values = fc.array(value, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (given, p) => {
      const ascending = given.toSorted((a, b) => a - b);
      const exact = ascending[Math.max(1, Math.ceil(p * given.length)) - 1] as number;
      const binned = summaryQuantile(summarise(Float64Array.from(given)), p);
      const slack = (relativeBinWidth / 2) * Math.abs(exact) + 2.3e-308;
      expect(Math.abs(binned - exact)).toBeLessThanOrEqual(slack);
    }),
  );
  expect(() => summaryQuantile(summarise(Float64Array.of(1)), 1.1)).toThrow(RangeError);
});

test('of a large sample they agree with the interpolated ones', () => {
  const values = sample(20_000, 0.5);
  const summary = summarise(values);
  for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) {
    const exact = quantile(values.toSorted(), p);
    expect(Math.abs(summaryQuantile(summary, p) / exact - 1)).toBeLessThan(relativeBinWidth / 2 + 1e-3);
  }
});

test('draws have their distributions, and depend on seed, name and index alone', () => {
  const distributions = {
    a: { kind: 'lognormal', median: 2, sigma: 0.5 },
    b: { kind: 'normal', mean: -1, sigma: 3 },
    c: { kind: 'uniform', low: 1, high: 4 },
  } as const;
  const count = 20_000;
  const rows = drawRows({ seed: 8, distributions }, 0, count);
  const column = (index: number) =>
    Float64Array.from({ length: count }, (_, i) => rows[3 * i + index] ?? NaN);
  const cdfs = [
    (x: number) => normalCdf(Math.log(x / 2) / 0.5),
    (x: number) => normalCdf((x + 1) / 3),
    (x: number) => (x - 1) / 3,
  ];
  cdfs.forEach((cdf, index) => expect(kolmogorovSmirnov(column(index), cdf).p).toBeGreaterThan(1e-4));
  const { b } = distributions;
  const later = drawRows({ seed: 8, distributions: { b } }, 101, 50);
  expect(later).toEqual(column(1).slice(101, 151));
  expect(drawRows({ seed: 9, distributions: { b } }, 101, 50)).not.toEqual(later);
});
