import { describe, expect, test } from 'vitest';
import { quantileOf } from '../../model/index.ts';
import { rootStream } from '../../quantities/index.ts';
import { healingStudies } from '../../validation/index.ts';
import { priorPoints } from './coordinates.ts';
import { healingLikelihood } from './likelihood.ts';
import { namesBehind } from './seen-parameters.ts';

const likelihood = healingLikelihood(healingStudies);
const { coordinates, posterior, observed, predict, rows } = likelihood;
const { dimension } = coordinates;
const points = priorPoints(dimension, rootStream(3).split('test'), 6);

test('only numbers that were read of man are fitted, and none that a prior was made from', () => {
  for (const { observed: seen, use } of rows) {
    expect(use).toBe('likelihood');
    if (seen.kind !== 'value') throw new Error('a bound is fitted');
    expect(seen.value.from).toBe('human');
    expect(['read', 'derived']).toContain(seen.value.access);
  }
});

test('every number of a study without needles carries a transfer', () => {
  const foreign = healingStudies.filter(({ needled }) => !needled).flatMap((study) => study.rows);
  const used = foreign.filter(({ use }) => use === 'likelihood' || use === 'prior');
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(({ transfer }) => transfer === undefined)).toEqual([]);
});

test('coordinates are quantiles of the priors; at 0 everything is at its median', () => {
  const { values } = coordinates.table(new Float64Array(dimension));
  coordinates.entries.forEach(({ prior }, at) => {
    expect(values[at]).toBeCloseTo(quantileOf(prior, 0.5), 10);
  });
});

test('pigment and elastin feed no fitted number, the front and the fibroblasts do', () => {
  const behind = namesBehind(healingStudies.filter(({ id }) => id === 'lotfi-2013'));
  expect(behind.has('frontSpeed') && behind.has('fibroblastGrowth')).toBe(true);
  expect(behind.has('melaninLeak') || behind.has('elastolysis')).toBe(false);
  expect(behind.has('smokerSynthesis')).toBe(false);
});

describe('the likelihood', () => {
  test('is that of independent log-normal errors', async () => {
    const { mean, deviation } = await predict(points);
    const values = await posterior(observed).logLikelihood(points, 6);
    for (let point = 0; point < 6; point += 1) {
      const sum = rows.reduce((part, _, at) => {
        const sd = deviation[point * rows.length + at]!;
        const miss = (observed[at]! - mean[point * rows.length + at]!) / sd;
        return part - 0.5 * miss * miss - Math.log(sd);
      }, 0);
      expect(values[point]).toBeCloseTo(sum, 9);
    }
  });

  test('of a point does not depend on the others', async () => {
    const together = await posterior(observed).logLikelihood(points, 6);
    const alone = await posterior(observed).logLikelihood(points.slice(2 * dimension, 3 * dimension), 1);
    expect(alone[0]).toBe(together[2]);
  });

  test('is 0 where no quantile is finite', async () => {
    const far = points.slice(0, dimension);
    far[4] = 9;
    const [value] = await posterior(observed).logLikelihood(far, 1);
    expect(value).toBe(-Infinity);
  });
});
