import { expect, test } from 'vitest';
import { sobolIndices, type UnitCubeModel } from '../../numerics/index.ts';
import { othersTogether } from './others-together.ts';

const weights = [1, 2, 3, 1, 2];

/** The weighted sum of the factors, and each of them. */
const sum: UnitCubeModel = {
  dimension: weights.length,
  outputs: 1 + weights.length,
  evaluate: (points, count) =>
    Promise.resolve(
      Float64Array.from({ length: count }, (_, row) => row).reduce(
        (answers, row) => {
          const point = points.subarray(row * weights.length, (row + 1) * weights.length);
          answers[row * (1 + weights.length)] = weights.reduce(
            (total, weight, i) => total + weight * (point[i] ?? NaN),
            0,
          );
          answers.set(point, row * (1 + weights.length) + 1);
          return answers;
        },
        new Float64Array(count * (1 + weights.length)),
      ),
    ),
};

test('factors alone keep their coordinates, the others follow from the last one', async () => {
  const model = othersTogether(sum, [2, 0]);
  expect(model.dimension).toBe(3);
  const answers = await model.evaluate(Float64Array.of(0.25, 0.75, 0.5, 0.1, 0.9, 0.5, 0.1, 0.9, 0.501), 3);
  const [one, same, other] = [0, 1, 2].map((row) => [...answers.subarray(6 * row + 1, 6 * row + 6)]);
  expect([one?.[2], one?.[0]]).toEqual([0.25, 0.75]);
  expect([same?.[2], same?.[0]]).toEqual([0.1, 0.9]);
  const rest = (point: readonly number[] | undefined) => [1, 3, 4].map((factor) => point?.[factor]);
  expect(rest(one)).toEqual(rest(same));
  expect(rest(other)).not.toEqual(rest(same));
  expect(new Set(rest(one)).size).toBe(3);
});

test('the last index is that of the group: 9 of 19 parts of this variance', async () => {
  const [indices] = await sobolIndices(othersTogether(sum, [0, 2]), {
    seed: 1,
    rows: 2048,
    resamples: 2,
  });
  const found = [...(indices?.first ?? []), ...(indices?.total ?? [])].map(({ value }) => value);
  // Four standard errors of draws that are random in the last coordinate.
  const error = 0.09;
  [1, 9, 9, 1, 9, 9].forEach((parts, at) => {
    expect(Math.abs((found[at] ?? NaN) - parts / 19)).toBeLessThan(error);
  });
});
