import { expect, test } from 'vitest';
import { healingCases } from './cases/healing.ts';
import { healingScores } from './healing-scores.ts';

const scores = healingScores();

test('every number of the healing course is scored once, the worst first', () => {
  expect(scores.map(({ id }) => id).toSorted()).toEqual(healingCases.map(({ id }) => id).toSorted());
  const excess = scores.map(
    ({ posterior, prior, constant }) => posterior - Math.min(prior, constant ?? Infinity),
  );
  expect(excess).toEqual(excess.toSorted((a, b) => b - a));
});

test('who says that nothing changes denies every direction', () => {
  const directions = scores.filter(({ id }) => id.startsWith('el-domyati') || id.startsWith('mastectomy'));
  expect(directions).toHaveLength(12);
  expect(directions.every(({ constant }) => constant === 1)).toBe(true);
});

test('the fit comes closer to what it was fitted to than its prior', () => {
  const fitted = scores.filter(({ use }) => use === 'calibration');
  expect(fitted).toHaveLength(7);
  for (const { posterior, prior } of fitted) expect(posterior).toBeLessThan(prior);
});
