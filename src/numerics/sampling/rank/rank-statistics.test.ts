import { describe, expect, test } from 'vitest';
import { rootStream } from '../../../quantities/index.ts';
import { rankStatistics, type CalibrationProblem } from './rank-statistics.ts';

/** x from N(0, 1), observed with an error of variance 1: the posterior is N(y/2, 1/2), or a spoilt one. */
const spoilt = (spread: number, shift: number): CalibrationProblem<number> => ({
  dimension: 1,
  drawPrior: (draws) => Float64Array.of(draws.normal(0)),
  simulate: ([x = 0], draws) => x + draws.normal(0),
  sample: (y, replicate) =>
    Promise.resolve(
      Float64Array.from({ length: 63 }, (_, at) => {
        const draw = rootStream(99).split(replicate).normal(at);
        return y / 2 + Math.SQRT1_2 * (shift + spread * draw);
      }),
    ),
});

const options = { seed: 1, replicates: 320, draws: 63, bins: 16 };

describe('a sampler', () => {
  test('that is right passes', async () => {
    const { coordinates, ranks } = await rankStatistics(spoilt(1, 0), options);
    const [one] = coordinates;
    expect(one!.chiSquareTail).toBeGreaterThan(0.01);
    expect(one!.envelopeTail).toBeGreaterThan(0.01);
    expect(one!.counts.reduce((sum, count) => sum + count, 0)).toBe(320);
    expect(Math.max(...ranks)).toBeLessThanOrEqual(63);
  });

  test.each([
    ['too narrow', 0.7, 0],
    ['too wide', 1.4, 0],
    ['shifted by 0.4 standard deviations', 1, 0.4],
  ])('whose posterior is %s is caught', async (_, spread, shift) => {
    const { coordinates } = await rankStatistics(spoilt(spread, shift), options);
    expect(coordinates[0]!.chiSquareTail).toBeLessThan(0.001);
    expect(coordinates[0]!.envelopeTail).toBeLessThan(0.01);
  });
});

describe('refused', () => {
  test.each([
    [{ bins: 10 }, /do not divide the 64 ranks/],
    [{ replicates: 40 }, /too thinly: 80/],
    [{ draws: 0 }, /whole numbers/],
    [{ draws: 255 }, /replicate 0: 63 draws, where 255/],
  ])('%j', async (change, message) => {
    await expect(rankStatistics(spoilt(1, 0), { ...options, ...change })).rejects.toThrow(message);
  });

  test('going on once cancelled', async () => {
    const signal = { aborted: false };
    const onProgress = (): void => {
      signal.aborted = true;
    };
    await expect(rankStatistics(spoilt(1, 0), { ...options, signal, onProgress })).rejects.toThrow(
      /cancelled/,
    );
  });
});
