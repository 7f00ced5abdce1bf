import { describe, expect, test } from 'vitest';
import { Cancelled } from '../executor.ts';
import { gFunction, gIndices, ishigami, ishigamiIndices, pointwiseModel } from './functions.case.ts';
import { sobolIndices } from './sobol-indices.ts';

const largestError = (values: Float64Array, expected: readonly number[]): number =>
  Math.max(...expected.map((value, i) => Math.abs(values[i]! - value)));

describe('first and total indices', () => {
  test.each([
    ['Ishigami', ishigami, ishigamiIndices, 0.02],
    ['the g-function', gFunction, gIndices, 0.02],
  ])('of %s are those of the closed form, within their intervals', async (_, model, known, tolerance) => {
    const [indices] = await sobolIndices(model, { seed: 1, rows: 2048, resamples: 100 });
    const { variance, convergence, first, total, answered } = indices!;
    expect(Math.abs(variance / known.variance - 1)).toBeLessThan(0.02);
    expect(answered).toBe(2048);
    expect(convergence.map(({ rows }) => rows)).toEqual([512, 1024, 2048]);
    expect(largestError(convergence[2]!.first, known.first)).toBeLessThan(tolerance);
    expect(largestError(convergence[2]!.total, known.total)).toBeLessThan(tolerance);
    known.first.forEach((value, i) => {
      expect(first[i]!.value).toBe(convergence[2]!.first[i]);
      expect(first[i]!.low).toBeLessThanOrEqual(value + 1e-4);
      expect(first[i]!.high).toBeGreaterThanOrEqual(value - 1e-4);
    });
    known.total.forEach((value, i) => {
      expect(total[i]!.low).toBeLessThanOrEqual(value + 1e-4);
      expect(total[i]!.high).toBeGreaterThanOrEqual(value - 1e-4);
    });
  });

  test('of a sum are the shares of its parts, which add to one', async () => {
    const sum = pointwiseModel(2, ([x = 0, y = 0]) => [x + 2 * y, 5]);
    const [indices, constant] = await sobolIndices(sum, { seed: 2, rows: 1024, resamples: 50 });
    expect(indices!.first[0]!.value).toBeCloseTo(0.2, 2);
    expect(indices!.first[1]!.value).toBeCloseTo(0.8, 2);
    expect(indices!.total[1]!.value).toBeCloseTo(0.8, 2);
    expect(indices!.mean).toBeCloseTo(1.5, 3);
    expect(constant!.variance).toBe(0);
    expect(constant!.first[0]!.value).toBeNaN();
  });

  test('do not change when a large number is added', async () => {
    const raised = pointwiseModel(3, (point) => [1e4 + (point[0]! + 1) * point[1]!]);
    const plain = pointwiseModel(3, (point) => [(point[0]! + 1) * point[1]!]);
    const options = { seed: 2, rows: 256, resamples: 2 };
    const [one] = await sobolIndices(raised, options);
    const [other] = await sobolIndices(plain, options);
    expect(largestError(one!.convergence[2]!.first, [...other!.convergence[2]!.first])).toBeLessThan(1e-7);
  });

  test('leave out rows without an answer and count them', async () => {
    const failing = pointwiseModel(2, ([x = 0, y = 0]) => [x > 0.9 ? NaN : y]);
    const [indices] = await sobolIndices(failing, { seed: 2, rows: 512, resamples: 20 });
    expect(indices!.answered / 512).toBeCloseTo(0.81, 1.5);
    expect(indices!.first[1]!.value).toBeCloseTo(1, 1);
    const dead = pointwiseModel(1, () => [NaN]);
    await expect(sobolIndices(dead, { seed: 1, rows: 64 })).rejects.toThrow(/output 0: 0 of 64 rows/);
  });

  test('tell how far they are, and stop when told', async () => {
    const seen: number[] = [];
    const signal = { aborted: false };
    const run = sobolIndices(ishigami, {
      seed: 1,
      rows: 64,
      signal,
      onProgress: ({ done, total }) => {
        seen.push(done / total);
        signal.aborted = done === 2;
      },
    });
    await expect(run).rejects.toThrow(Cancelled);
    expect(seen).toEqual([0.2, 0.4]);
  });

  test.each([
    [{ rows: 1000 }, /1000 rows/],
    [{ rows: 32 }, /32 rows/],
    [{ resamples: 1 }, /1 bootstrap/],
    [{ seed: 0.5 }, /seed/],
  ])('are refused for %j', async (change, message) => {
    await expect(sobolIndices(ishigami, { seed: 1, rows: 64, ...change })).rejects.toThrow(message);
  });

  test('are refused for more factors than the sequence has', async () => {
    await expect(
      sobolIndices(
        pointwiseModel(129, () => [0]),
        { seed: 1, rows: 64 },
      ),
    ).rejects.toThrow(/at most 128/);
  });
});
