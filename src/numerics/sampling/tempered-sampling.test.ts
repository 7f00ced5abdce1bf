import { describe, expect, test } from 'vitest';
import { Cancelled } from '../executor.ts';
import { informedDirections } from './informed-directions.ts';
import { linearGaussian } from './linear-gaussian.case.ts';
import { constant, half, pointwise } from './targets.case.ts';
import { temperedSampling, type TemperedCheckpoint } from './tempered-sampling.ts';

describe('a posterior', () => {
  test('of a line, with few informed directions: mean, variance and evidence', async () => {
    const dimension = 6;
    const known = linearGaussian(dimension, [15, 5]);
    const informed = informedDirections({ dimension, jacobian: known.jacobian });
    expect(informed.count).toBe(2);
    const sample = await temperedSampling(known.posterior, { seed: 3, particles: 200, informed });
    expect(sample.unsettled).toBe(0);
    expect(Math.max(...sample.rHat)).toBeLessThan(1.05);
    expect(Math.abs(sample.logEvidence.value - known.logEvidence)).toBeLessThan(0.5);
    for (let i = 0; i < dimension; i += 1) {
      const variance = known.covariance[i * dimension + i]!;
      // 800 draws: five standard errors, and half of the draws lost.
      expect(Math.abs(sample.mean[i]! - known.mean[i]!)).toBeLessThan(0.25 * Math.sqrt(variance));
      expect(Math.abs(sample.variance[i]! / variance - 1)).toBeLessThan(0.35);
      expect(sample.contraction[i]).toBe(1 - sample.variance[i]!);
    }
  });

  test('without an answer in half of the space', async () => {
    const sample = await temperedSampling(half, { seed: 5, particles: 200 });
    expect(sample.draws.filter((_, at) => at % 4 === 0).every((x) => x > 0)).toBe(true);
    expect(Math.abs(sample.logEvidence.value - Math.log(0.5))).toBeLessThan(0.15);
    expect(sample.unanswered).toBeGreaterThan(300);
  });

  test('of data that say nothing is the prior', async () => {
    const sample = await temperedSampling(constant, { seed: 5, particles: 400 });
    expect(sample.logEvidence.value).toBeCloseTo(-3, 12);
    expect(sample.logEvidence.standardError).toBeLessThan(1e-12);
    for (let i = 0; i < 6; i += 1) {
      expect(Math.abs(sample.contraction[i]!)).toBeLessThan(0.15);
      expect(Math.abs(sample.mean[i]!)).toBeLessThan(4 / Math.sqrt(1600));
    }
  });

  test('moves by the prior alone when nothing is informed', async () => {
    const informed = { basis: Float64Array.of(1, 0, 0, 1), count: 0 };
    const weak = pointwise(2, ([x = 0]) => -0.25 * x * x);
    const sample = await temperedSampling(weak, { seed: 5, particles: 400, informed });
    expect(Math.abs(sample.variance[0]! * 1.5 - 1)).toBeLessThan(0.2);
    expect(sample.levels[0]![0]!.moves).toEqual({ informed: 0, complement: expect.any(Number) as number });
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
    const sample = await temperedSampling(linearGaussian(10, [20, 9]).posterior, {
      ...base,
      mostMoves: 1,
    });
    expect(sample.unsettled).toBeGreaterThan(0);
  });
});
