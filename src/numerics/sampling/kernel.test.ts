import { describe, expect, test } from 'vitest';
import { log, rootStream } from '../../quantities/index.ts';
import { adaptedKernel, priorKernel, type Kernel } from './kernel.ts';
import { splitSpace } from './subspace.ts';

const count = 20_000;
const half = Math.SQRT1_2;
const basis = Float64Array.of(half, half, 0, -half, half, 0, 0, 0, 1);
const spaces = splitSpace(3, { basis, count: 2 });

const prior = Float64Array.from({ length: 3 * count }, (_, at) => rootStream(6).normal(at));

/** Means and mean squares of the coordinates after one move under the prior alone. */
const moved = (kernel: Kernel, step: number): { readonly means: number[]; readonly squares: number[] } => {
  const points = Float64Array.from(prior);
  const [means, squares] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (let i = 0; i < count; i += 1) {
    const draws = rootStream(8).split(i);
    const proposed = points.slice(3 * i, 3 * i + 3);
    const { correction } = kernel.propose(proposed, 0, step, draws);
    const taken = log(draws.split('accept').uniform(0)) < correction;
    for (let k = 0; k < 3; k += 1) {
      const value = taken ? proposed[k]! : points[3 * i + k]!;
      means[k]! += value / count;
      squares[k]! += (value * value) / count;
    }
  }
  return { means, squares };
};

describe.each([
  [
    'fitted to particles that are elsewhere',
    () => {
      const elsewhere = prior.subarray(0, 300).map((value, at) => 0.4 + (0.5 + 0.5 * (at % 3)) * value);
      return adaptedKernel(spaces.informed, elsewhere, new Float64Array(100).fill(0.01), 100);
    },
  ],
  ['of the prior', () => priorKernel(spaces.complement)],
])('the kernel %s', (_, make) => {
  test.each([1, 0.5, 0.125])('leaves the prior as it is, step %f', (step) => {
    const { means, squares } = moved(make(), step);
    // Four and a half standard errors.
    for (const mean of means) expect(Math.abs(mean)).toBeLessThan(4.5 / Math.sqrt(count));
    for (const square of squares)
      expect(Math.abs(square - 1)).toBeLessThan((4.5 * Math.SQRT2) / Math.sqrt(count));
  });
});

test('each kernel moves along its own directions alone', () => {
  const point = Float64Array.of(1, 2, 3);
  priorKernel(spaces.complement).propose(point, 0, 0.5, rootStream(1));
  expect([...point.subarray(0, 2)]).toEqual([1, 2]);
  expect(point[2]).not.toBe(3);
  const third = point[2];
  const weights = new Float64Array(100).fill(0.01);
  adaptedKernel(spaces.informed, prior.subarray(0, 300), weights, 100).propose(point, 0, 0.5, rootStream(1));
  expect(point[0]).not.toBe(1);
  expect(point[2]).toBe(third);
});

test('particles at one point are refused', () => {
  const weights = Float64Array.of(0.5, 0.5);
  expect(() => adaptedKernel(spaces.informed, new Float64Array(6).fill(1), weights, 2)).toThrow(
    /at one point/,
  );
});
