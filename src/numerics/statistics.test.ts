import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { band, kolmogorovSmirnov, median, quantile } from './statistics.ts';

describe('quantile', () => {
  test.each<[values: readonly number[], p: number, expected: number]>([
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.1, 1.3],
    [[10, 20, 50], 0.75, 35],
    [[7], 0.3, 7],
    [[-Infinity, 0, Infinity, Infinity], 0.9, Infinity],
    [[-Infinity, 0, 1], 0.5, 0],
  ])('type 7 of %j at %f', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 14);
    expect(quantile(Float64Array.from(values), p)).toBe(quantile(values, p));
  });

  test('refuses an empty sample and a p that is none', () => {
    for (const p of [-0.01, 1.01, NaN]) expect(() => quantile([1, 2], p)).toThrow(RangeError);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  test('rises with p and stays within the sample', () => {
    const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sample, share, share, (values, p, q) => {
        const ascending = Float64Array.from(values).sort();
        const [low, high] = [quantile(ascending, Math.min(p, q)), quantile(ascending, Math.max(p, q))];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(quantile(ascending, 0) - 1e-9);
        expect(high).toBeLessThanOrEqual(quantile(ascending, 1) + 1e-9);
      }),
    );
  });
});

describe('median and band', () => {
  test('order as numbers and leave their input alone', () => {
    const values = [10, 9, 100, 1, 2];
    expect(median(values)).toBe(9);
    expect(values).toEqual([10, 9, 100, 1, 2]);
    const array = Float64Array.of(3, -1, 2);
    expect(median(array)).toBe(2);
    expect([...array]).toEqual([3, -1, 2]);
  });

  test('the band of 0 … 100 is its percentiles', () => {
    const values = Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
    expect(band(values)).toEqual({ median: 50, low50: 25, high50: 75, low90: 5, high90: 95 });
  });

  test.each([[[]], [[1, NaN, 2]]])('refuse %j', (values) => {
    expect(() => median(values)).toThrow(RangeError);
    expect(() => band(values)).toThrow(RangeError);
    expect(() => kolmogorovSmirnov(values, (x) => x)).toThrow(RangeError);
  });
});

describe('Kolmogorov–Smirnov', () => {
  const uniform = (x: number): number => Math.min(1, Math.max(0, x));

  test('the distance is taken on both sides of every step', () => {
    expect(kolmogorovSmirnov([0.5], uniform).d).toBe(0.5);
    expect(kolmogorovSmirnov([0.9, 0.1, 0.2, 0.3], uniform).d).toBeCloseTo(0.45, 14);
    expect(kolmogorovSmirnov([0.6, 0.7, 0.8, 0.9], uniform).d).toBeCloseTo(0.6, 14);
  });

  /** A sample of n whose distance from uniform is such that the corrected statistic is x. */
  const pAt = (x: number, n: number): number => {
    const d = x / (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
    const values = Array.from({ length: n }, (_, i) => Math.max((i + 1) / n - d, 0));
    return kolmogorovSmirnov(values, uniform).p;
  };

  test.each([
    [1.2238, 0.1],
    [1.3581, 0.05],
    [1.6276, 0.01],
    [1.9495, 0.001],
    [0.8276, 0.5],
  ])('tabulated: statistic %f, p %f', (x, p) => {
    expect(pAt(x, 400) / p).toBeCloseTo(1, 3);
  });

  test('both series meet where one takes over', () => {
    expect(pAt(1.18 - 1e-9, 400)).toBeCloseTo(pAt(1.18 + 1e-9, 400), 8);
    expect(pAt(0.05, 400)).toBe(1);
  });

  test('an even sample is likely, a shifted one is not', () => {
    const even = Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200);
    expect(kolmogorovSmirnov(even, uniform).p).toBeGreaterThan(0.999);
    expect(
      kolmogorovSmirnov(
        even.map((x) => x / 2),
        uniform,
      ).p,
    ).toBeLessThan(1e-12);
  });

  test('refuses what is no distribution function', () => {
    expect(() => kolmogorovSmirnov([2], (x) => x)).toThrow(RangeError);
    expect(() => kolmogorovSmirnov([2], () => NaN)).toThrow(RangeError);
  });
});
