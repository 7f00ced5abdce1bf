import { describe, expect, test } from 'vitest';
import { erf } from '../../quantities/index.ts';
import { Cancelled } from '../executor.ts';
import { informedDirections } from './informed-directions.ts';
import { linearGaussian } from './linear-gaussian.case.ts';
import type { PosteriorSample } from './posterior-sample.ts';
import { banana, bimodal, constant, half, pointwise } from './targets.case.ts';
import { temperedSampling, type TemperedCheckpoint } from './tempered-sampling.ts';

/** How far the mean of what `of` gives is from `expected`, in standard errors from the spread of the runs. */
const errorOf = (
  { draws, dimension, runs, particles }: PosteriorSample,
  expected: number,
  of: (point: Float64Array) => number,
): number => {
  const means = Array.from({ length: runs }, (_, run) => {
    let sum = 0;
    for (let particle = 0; particle < particles; particle += 1) {
      const at = (run * particles + particle) * dimension;
      sum += of(draws.subarray(at, at + dimension));
    }
    return sum / particles;
  });
  const centre = means.reduce((sum, mean) => sum + mean, 0) / runs;
  const square = means.reduce((sum, mean) => sum + (mean - centre) * (mean - centre), 0);
  return (centre - expected) / Math.sqrt(square / (runs * (runs - 1)));
};

const meanSquare = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value * value, 0) / values.length;

describe('a linear model with normal errors', () => {
  test.each<[dimension: number, sizes: readonly number[], informed: boolean]>([
    [1, [8], false],
    [5, [20, 10, 5], false],
    [5, [20, 10, 5], true],
    [40, [30, 10, 3], true],
  ])(
    'in %i dimensions: mean, covariance and evidence within their error',
    async (dimension, sizes, informed) => {
      const known = linearGaussian(dimension, sizes);
      const directions = informedDirections({ dimension, jacobian: known.jacobian });
      const sample = await temperedSampling(known.posterior, {
        seed: 3,
        particles: 300,
        runs: 10,
        ...(informed && { informed: directions }),
      });
      expect(sample.unsettled).toBe(0);
      expect(Math.max(...sample.rHat)).toBeLessThan(1.05);
      const { value, standardError } = sample.logEvidence;
      // Student t with 9 degrees of freedom: 4.8 is passed once in a thousand, seeds being fixed.
      expect(Math.abs(value - known.logEvidence)).toBeLessThan(4.8 * standardError);
      expect(standardError).toBeLessThan(0.3);
      const errors: number[] = [];
      for (let i = 0; i < Math.min(dimension, 8); i += 1) {
        errors.push(errorOf(sample, known.mean[i]!, (x) => x[i]!));
        for (let j = 0; j <= i; j += 1) {
          const centred = (x: Float64Array): number => (x[i]! - known.mean[i]!) * (x[j]! - known.mean[j]!);
          errors.push(errorOf(sample, known.covariance[i * dimension + j]!, centred));
        }
      }
      expect(Math.max(...errors.map(Math.abs))).toBeLessThan(6);
      // The square of such a t has the mean 9/7.
      expect(meanSquare(errors)).toBeLessThan(errors.length > 10 ? 2.5 : 6);
      for (let i = 0; i < dimension; i += 1) {
        expect(Math.abs(sample.contraction[i]! - (1 - known.covariance[i * dimension + i]!))).toBeLessThan(
          0.15,
        );
      }
    },
  );

  test('a right answer told apart from one that is a little off', async () => {
    const known = linearGaussian(5, [20, 10, 5]);
    const sample = await temperedSampling(known.posterior, { seed: 3, particles: 300, runs: 10 });
    const shifted = known.mean[0]! + 0.2 * Math.sqrt(known.covariance[0]!);
    expect(Math.abs(errorOf(sample, shifted, (x) => x[0]!))).toBeGreaterThan(5);
  });

  test('the effective sample size is what the spread of many runs says', async () => {
    const known = linearGaussian(3, [20, 4]);
    const runs = 40;
    const sample = await temperedSampling(known.posterior, { seed: 8, particles: 100, runs });
    for (let i = 0; i < 3; i += 1) {
      const means = Array.from({ length: runs }, (_, run) => {
        let sum = 0;
        for (let particle = 0; particle < 100; particle += 1)
          sum += sample.draws[(run * 100 + particle) * 3 + i]!;
        return sum / 100 - known.mean[i]!;
      });
      const seen = (runs * known.covariance[i * 3 + i]!) / meanSquare(means);
      const ratio = sample.effectiveSampleSize[i]! / seen;
      // Chi-square with 40 degrees of freedom, and the bias of the estimate.
      expect(ratio).toBeGreaterThan(0.45);
      expect(ratio).toBeLessThan(1.7);
    }
  });
});

describe('posteriors that are not normal', () => {
  test('a banana', async () => {
    const sample = await temperedSampling(banana, { seed: 5, particles: 500, runs: 8 });
    // By quadrature over x of N(x)·N(x² − 1; 0, 1.01).
    let [norm, square, mean] = [0, 0, 0];
    for (let x = -8; x <= 8; x += 0.001) {
      const y = x * x - 1;
      const weight = Math.exp(-0.5 * x * x - (0.5 * y * y) / 1.01);
      norm += weight;
      square += weight * x * x;
      mean += (weight * y) / 1.01;
    }
    expect(sample.unsettled).toBe(0);
    expect(Math.abs(errorOf(sample, 0, (x) => x[0]!))).toBeLessThan(5.4);
    expect(Math.abs(errorOf(sample, square / norm, (x) => x[0]! * x[0]!))).toBeLessThan(5.4);
    expect(Math.abs(errorOf(sample, mean / norm, (x) => x[1]!))).toBeLessThan(5.4);
  });

  test('two modes keep their shares', async () => {
    const sample = await temperedSampling(bimodal, { seed: 5, particles: 500, runs: 8 });
    expect(Math.abs(errorOf(sample, 0.75, (x) => (x[0]! < 0 ? 1 : 0)))).toBeLessThan(5.4);
    const evidence = Math.log((4 * 0.1 * Math.exp(-2 / 1.01)) / Math.sqrt(1.01));
    expect(Math.abs(sample.logEvidence.value - evidence)).toBeLessThan(
      5.4 * sample.logEvidence.standardError,
    );
  });

  test('no answer in half of the space', async () => {
    const sample = await temperedSampling(half, { seed: 5, particles: 400, runs: 8 });
    expect(sample.draws.filter((_, at) => at % 4 === 0).every((x) => x > 0)).toBe(true);
    expect(Math.abs(errorOf(sample, Math.sqrt(2 / Math.PI), (x) => x[0]!))).toBeLessThan(5.4);
    expect(
      Math.abs(errorOf(sample, erf(Math.SQRT1_2) / 2, (x) => (x[1]! > 0 && x[1]! < 1 ? 1 : 0))),
    ).toBeLessThan(50);
    expect(Math.abs(sample.logEvidence.value - Math.log(0.5))).toBeLessThan(
      5.4 * sample.logEvidence.standardError,
    );
    expect(sample.unanswered).toBeGreaterThan(8 * 150);
  });

  test('nothing learnt: the posterior is the prior', async () => {
    const sample = await temperedSampling(constant, { seed: 5, particles: 400, runs: 4 });
    expect(sample.logEvidence.value).toBeCloseTo(-3, 12);
    for (let i = 0; i < 6; i += 1) {
      expect(Math.abs(sample.contraction[i]!)).toBeLessThan(0.1);
      expect(Math.abs(sample.mean[i]!)).toBeLessThan(4 / Math.sqrt(1600));
    }
  });

  test('nothing informed: all directions move by the prior', async () => {
    const none = { basis: Float64Array.of(1, 0, 0, 1), count: 0 };
    const weak = pointwise(2, ([x = 0]) => -0.25 * x * x);
    const sample = await temperedSampling(weak, { seed: 5, particles: 400, runs: 8, informed: none });
    expect(Math.abs(errorOf(sample, 1 / 1.5, (x) => x[0]! * x[0]!))).toBeLessThan(5.4);
    expect(sample.levels[0]![0]!.moves.informed).toBe(0);
  });
});

describe('the same bytes', () => {
  const { posterior } = linearGaussian(4, [20, 5]);
  const options = { seed: 2, particles: 60, runs: 3 };

  test('for the same seed, others for another', async () => {
    const [one, other, third] = await Promise.all([
      temperedSampling(posterior, options),
      temperedSampling(posterior, options),
      temperedSampling(posterior, { ...options, seed: 4 }),
    ]);
    expect(other).toEqual(one);
    expect(third.draws).not.toEqual(one.draws);
  });

  test('after going on from any temperature, through JSON', async () => {
    const states: string[] = [];
    const whole = await temperedSampling(posterior, {
      ...options,
      onCheckpoint: (state) => states.push(JSON.stringify(state)),
    });
    expect(states.length).toBeGreaterThan(3);
    for (const state of states) {
      const resumed = await temperedSampling(posterior, {
        ...options,
        resumeFrom: JSON.parse(state) as TemperedCheckpoint,
      });
      expect(resumed).toEqual(whole);
    }
  });

  test('of one run, whatever others run beside it', async () => {
    const [few, many] = await Promise.all([
      temperedSampling(posterior, { ...options, runs: 2 }),
      temperedSampling(posterior, options),
    ]);
    expect(many.draws.slice(0, few.draws.length)).toEqual(few.draws);
  });
});

describe('on the way', () => {
  const { posterior } = linearGaussian(2, [5]);

  test('progress rises to its total', async () => {
    const seen: number[] = [];
    await temperedSampling(posterior, {
      seed: 1,
      particles: 50,
      onProgress: ({ done, total }) => seen.push(done / total),
    });
    expect(seen.at(-1)).toBe(1);
    expect(seen.every((share, at) => share > (seen[at - 1] ?? 0))).toBe(true);
  });

  test('cancelled within a temperature', async () => {
    const signal = { aborted: false };
    let calls = 0;
    const counted = {
      ...posterior,
      logLikelihood: (points: Float64Array, count: number) => {
        calls += 1;
        signal.aborted = calls === 3;
        return posterior.logLikelihood(points, count);
      },
    };
    await expect(temperedSampling(counted, { seed: 1, particles: 50, signal })).rejects.toThrow(Cancelled);
    expect(calls).toBe(3);
  });
});

describe('refused', () => {
  const { posterior } = linearGaussian(2, [5]);
  const base = { seed: 1, particles: 50 };

  test.each([
    ['one run', { ...base, runs: 1 }, /1 runs/],
    ['hardly any particles', { ...base, particles: 3 }, /3 particles/],
    ['a seed that is none', { ...base, seed: -1 }, /seed/],
    ['a share that is none', { ...base, effectiveShare: 1 }, /effective share/],
    ['a correlation that is none', { ...base, correlation: 0 }, /correlation/],
    ['no moves', { ...base, mostMoves: 0 }, /0 moves/],
    [
      'slanted directions',
      { ...base, informed: { basis: Float64Array.of(1, 0, 1, 1), count: 1 } },
      /orthonormal/,
    ],
    [
      'directions of another space',
      { ...base, informed: { basis: Float64Array.of(1), count: 1 } },
      /dimensions/,
    ],
  ])('%s', async (_, options, message) => {
    await expect(temperedSampling(posterior, options)).rejects.toThrow(message);
  });

  test.each([
    ['NaN', NaN, /point 0 is NaN/],
    ['+∞', Infinity, /point 0 is Infinity/],
    ['no answer anywhere', -Infinity, /no answer at any of 50/],
  ])('%s', async (_, value, message) => {
    await expect(
      temperedSampling(
        pointwise(2, () => value),
        base,
      ),
    ).rejects.toThrow(message);
  });

  test('the checkpoint of other runs', async () => {
    let last: TemperedCheckpoint | undefined;
    await temperedSampling(posterior, { ...base, onCheckpoint: (state) => (last = state) });
    await expect(temperedSampling(posterior, { ...base, seed: 2, resumeFrom: last! })).rejects.toThrow(
      /other runs/,
    );
  });

  test('moves that run out are told', async () => {
    const sample = await temperedSampling(linearGaussian(30, [50, 20, 9]).posterior, {
      ...base,
      particles: 100,
      mostMoves: 1,
    });
    expect(sample.unsettled).toBeGreaterThan(0);
  });
});
