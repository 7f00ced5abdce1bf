import { describe, expect, test } from 'vitest';
import { catalogue, type Outcome } from '../../catalogue/index.ts';
import { linkParameters, linkPosterior, linkValues } from '../../model/index.ts';
import { armLogLikelihood } from './arm-likelihood.ts';
import { calibrateLink, calibrationArms } from './calibrate-link.ts';
import { fitLink, writtenDraws } from './fit-link.ts';

const outcomes: readonly Outcome[] = catalogue.outcomes;
const known = outcomes.flatMap(({ arms: scored }) => [...scored]);
const arms = calibrationArms(known);
const options = { seed: 3, particles: 100, runs: 2 };

test('five studies calibrate', () => {
  expect(arms.map(({ id }) => id)).toEqual([
    'majid-2009',
    'hkjdv-2018',
    'pudukadan-2017',
    'chandrashekar-2014',
    'alam-2014',
  ]);
});

describe('the likelihood', () => {
  const zero = linkValues(linkParameters.map(() => 0));
  const [majid, , , chandrashekar, alam] = arms;
  if (majid === undefined || chandrashekar === undefined || alam === undefined) throw new Error('arms');

  test('of a count is binomial: over all counts it sums to 1', () => {
    const result = majid.result;
    if (result.kind !== 'improved') throw new Error('a count');
    let sum = 0;
    for (let count = 0; count <= majid.persons.value; count += 1) {
      const improved = { ...result.improved, value: count };
      sum += Math.exp(armLogLikelihood({ ...majid, result: { kind: 'improved', improved } })(zero, 0.4));
    }
    expect(sum).toBeCloseTo(1, 10);
  });

  test('an effect of needling and of open raters are one to an arm without a control', () => {
    const needled = { ...zero, needlingEffect: 0.7 };
    const flattered = { ...zero, openRating: 0.7 };
    for (const arm of [majid, chandrashekar]) {
      expect(armLogLikelihood(arm)(needled, 0)).toBeCloseTo(armLogLikelihood(arm)(flattered, 0), 12);
    }
    expect(armLogLikelihood(alam)(needled, 0)).toBeGreaterThan(armLogLikelihood(alam)(flattered, 0));
  });

  test('refuses what it does not speak of', () => {
    for (const { kind } of [{ kind: 'means' }, { kind: 'said' }]) {
      const arm = known.find(({ result }) => result.kind === kind);
      expect(() => armLogLikelihood(arm!)).toThrow(RangeError);
    }
  });
});

test('a fit gives the same bytes for the same seed, and agrees with the one that is kept', async () => {
  const [a, b] = [await fitLink(arms, options), await fitLink(arms, options)];
  expect(a.draws).toEqual(b.draws);
  const kept = linkPosterior.reduce(
    (sum, { needlingEffect }) => sum + needlingEffect / linkPosterior.length,
    0,
  );
  expect(Math.abs((a.mean[3] ?? Number.NaN) - kept)).toBeLessThan(0.3);
  expect(writtenDraws(a, 10)).toHaveLength(10);
  expect(() => writtenDraws(a, 201)).toThrow(RangeError);
});

test('without arms the fit is the prior', async () => {
  const nothing = await calibrateLink([], {
    all: { ...options, draws: 50 },
    without: { ...options, draws: 20 },
  });
  for (const { contraction } of nothing.parameters) expect(Math.abs(contraction)).toBeLessThan(0.5);
  expect(nothing.without).toEqual([]);
});
