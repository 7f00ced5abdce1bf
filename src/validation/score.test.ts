import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile, rootStream } from '../quantities/index.ts';
import { boundsScore, crps, scoreOf } from './score.ts';

const normal = (mean: number, sd: number, count = 2000): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => mean + sd * normalQuantile((k + 0.5) / count));

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });
const value = fc.double({ min: -100, max: 100, noNaN: true });

describe('the continuous ranked probability score', () => {
  test('is the mean error less half the mean distance between two draws', () => {
    fc.assert(
      fc.property(values, value, (sample, y) => {
        let [error, spread] = [0, 0];
        for (const a of sample) {
          error += Math.abs(a - y) / sample.length;
          for (const b of sample) spread += Math.abs(a - b) / (2 * sample.length * sample.length);
        }
        expect(crps(Float64Array.from(sample), y)).toBeCloseTo(error - spread, 9);
      }),
    );
  });

  test('of one forecast is its absolute error', () => {
    fc.assert(
      fc.property(value, value, (x, y) => {
        expect(crps(Float64Array.of(x, x, x), y)).toBeCloseTo(Math.abs(x - y), 9);
      }),
    );
  });

  test('is never negative, moves with the origin and scales with the unit', () => {
    fc.assert(
      fc.property(
        values,
        value,
        value,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (list, y, by, scale) => {
          const sample = Float64Array.from(list);
          const score = crps(sample, y);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(
            crps(
              sample.map((x) => x + by),
              y + by,
            ),
          ).toBeCloseTo(score, 9);
          expect(
            crps(
              sample.map((x) => scale * x),
              scale * y,
            ) / scale,
          ).toBeCloseTo(score, 9);
        },
      ),
    );
  });

  test('of a normal distribution at its mean is σ (√2 − 1) / √π', () => {
    expect(crps(normal(5, 3), 5)).toBeCloseTo((3 * (Math.SQRT2 - 1)) / Math.sqrt(Math.PI), 3);
  });

  test('twice the width of a well-centred prediction is worse', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 50, noNaN: true }), value, (sd, centre) => {
        expect(crps(normal(centre, 2 * sd, 200), centre)).toBeGreaterThan(
          crps(normal(centre, sd, 200), centre),
        );
      }),
    );
  });

  test('a sharp right prediction beats a wide right one, and a wide one a sharp wrong one', () => {
    expect(crps(normal(10, 0.5), 10.2)).toBeLessThan(crps(normal(10, 5), 10.2));
    expect(crps(normal(10, 5), 16)).toBeLessThan(crps(normal(10, 0.1), 16));
  });

  test('no prediction does better on average than the one the numbers come from', () => {
    const stream = rootStream(3).split('observations');
    const mean = (sample: Float64Array): number => {
      let sum = 0;
      for (let k = 0; k < 400; k += 1) sum += crps(sample, 2 * stream.normal(k)) / 400;
      return sum;
    };
    const honest = mean(normal(0, 2, 200));
    for (const other of [normal(0, 1, 200), normal(0, 4, 200), normal(1, 2, 200), normal(-1, 2, 200)]) {
      expect(honest).toBeLessThan(mean(other));
    }
  });

  test('refuses what is no prediction', () => {
    expect(() => crps(new Float64Array(0), 1)).toThrow(RangeError);
    expect(() => crps(Float64Array.of(1, Number.NaN), 1)).toThrow(RangeError);
    expect(() => crps(Float64Array.of(1, Infinity), 1)).toThrow(RangeError);
  });
});

describe('bounds', () => {
  const sample = Float64Array.of(1, 2, 3, 4);

  test('inside costs nothing, a wrong side costs its share squared', () => {
    expect(boundsScore(sample, 0, 5)).toBe(0);
    expect(boundsScore(sample, 5)).toBe(1);
    expect(boundsScore(sample, undefined, 0.5)).toBe(1);
    expect(boundsScore(sample, undefined, 2)).toBe(0.25);
    expect(boundsScore(sample, 2.5, 3)).toBe(0.25 + 0.0625);
  });

  test('a value is scored over its size', () => {
    const observed = { kind: 'value', value: 10, spread: { kind: 'none' } } as const;
    expect(scoreOf(Float64Array.of(12), observed)).toBeCloseTo(0.2, 12);
    expect(scoreOf(Float64Array.of(12), { kind: 'bounds', high: 13 })).toBe(0);
  });
});
