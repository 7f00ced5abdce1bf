import { describe, expect, test } from 'vitest';
import { unknown } from '../../quantities/index.ts';
import { contrastOf, learned, leastContraction } from './contrast.ts';
import { gradeStepShare, meanChange, ordinary, studySpread, type LinkDesign } from './grade-change.ts';
import { linkPosterior, linkPrior, linkProvenance, linkSummary, linkWithout } from './posterior.ts';
import { predictArm } from './prediction.ts';
import { linkParameters, linkValues } from './priors.ts';
import { outsideStudied } from './studied-range.ts';

const plain: LinkDesign = { needling: 'mechanical', ...ordinary, openlyRated: true };
const zero = linkValues(linkParameters.map(() => 0));

describe('the mean change', () => {
  test('is nothing at the centre of the priors, and each effect adds what it says', () => {
    expect(meanChange(zero, plain)).toBe(0);
    const values = { ...zero, naturalCourse: 0.1, raterEffect: 0.2, openRating: 0.4, needlingEffect: 0.8 };
    expect(meanChange(values, plain)).toBeCloseTo(1.5, 12);
    expect(meanChange(values, { ...plain, openlyRated: false })).toBeCloseTo(1.1, 12);
    const slopes = { ...zero, perDepth: 1, perSession: 1, perInterval: 1, perDoubling: 1 };
    expect(
      meanChange(slopes, { ...plain, depthMm: 2.5, sessions: 5, intervalWeeks: 8, doublings: 3 }),
    ).toBeCloseTo(1 + 2 + 4 + 3, 12);
    const kinds = { ...zero, mechanicalDeviation: 0.3, radiofrequencyDeviation: -0.2 };
    expect(meanChange(kinds, plain)).toBeCloseTo(0.3, 12);
    expect(meanChange(kinds, { ...plain, needling: 'radiofrequency' })).toBeCloseTo(-0.2, 12);
  });

  test('a field that is not stated widens the spread between studies by what it could do', () => {
    const values = { ...zero, betweenStudies: 0.3, perDepth: 0.8 };
    expect(studySpread(values, plain)).toBeCloseTo(0.3, 12);
    expect(studySpread(values, { ...plain, depthMm: unknown })).toBeCloseTo(0.5, 12);
  });

  test('a change of half a grade is one grade for half of the persons', () => {
    expect(gradeStepShare.run({ grades: 1, change: 0.5, betweenPersons: 0.7 })).toBeCloseTo(0.5, 12);
    expect(gradeStepShare.run({ grades: 2, change: 0.5, betweenPersons: 0.5 })).toBeCloseTo(0.02275, 4);
  });
});

describe('the posterior', () => {
  test('was made by a sampler that agrees with itself', () => {
    expect(linkPosterior).toHaveLength(400);
    for (const { effectiveSampleSize, rHat } of linkSummary) {
      expect(effectiveSampleSize).toBeGreaterThan(400);
      expect(Math.abs(rHat - 1)).toBeLessThan(0.01);
    }
    for (const arm of linkProvenance.arms) expect(linkWithout(arm).length).toBeGreaterThan(100);
    expect(() => linkWithout('nobody')).toThrow(RangeError);
  });

  test('knows next to nothing of depth, density, interval and number of sessions', () => {
    for (const id of ['perDepth', 'perDoubling', 'perInterval', 'perSession'] as const) {
      expect(learned((values) => values[id], linkPrior, linkPosterior).contraction).toBeLessThan(0.3);
    }
  });
});

describe('a new arm', () => {
  test('is the same for the same seed; fewer persons scatter more than more persons', () => {
    const [few, again, many] = [
      predictArm(linkPosterior, plain, 5, 1),
      predictArm(linkPosterior, plain, 5, 1),
      predictArm(linkPosterior, plain, 500, 1),
    ];
    expect(few).toEqual(again);
    expect(predictArm(linkPosterior, plain, 5, 2).share).not.toEqual(few.share);
    const miss = ({ share, chance }: typeof few): number =>
      share.reduce((sum, x, k) => sum + Math.abs(x - (chance[k] ?? 0)), 0);
    expect(miss(many)).toBeLessThan(miss(few) / 4);
  });

  test('has no number outside what was studied', () => {
    expect(outsideStudied(plain)).toBeUndefined();
    expect(outsideStudied({ ...plain, depthMm: 1 })).toMatch(/1 mm deep; studies of scars used 1\.5 to 3/);
    expect(outsideStudied({ ...plain, needling: 'radiofrequency', depthMm: 1 })).toBeUndefined();
    expect(outsideStudied({ ...plain, sessions: 13 })).toMatch(/13 sessions/);
    expect(outsideStudied({ ...plain, sessions: 1, intervalWeeks: 40 })).toBeUndefined();
    expect(outsideStudied({ ...plain, depthMm: unknown })).toMatch(/not known/);
  });
});

describe('a difference', () => {
  const others: readonly LinkDesign[] = [
    { ...plain, depthMm: 3 },
    { ...plain, doublings: 2 },
    { ...plain, sessions: 6 },
    { ...plain, intervalWeeks: 8 },
    { ...plain, needling: 'radiofrequency' },
    { ...plain, depthMm: 2, sessions: 6, doublings: 1 },
  ];

  test.each(others)('with the prior in place of the posterior nothing is concluded: %j', (design) => {
    const { informed, chanceAbove, contraction } = contrastOf(design, plain, linkPrior, linkPrior);
    expect([informed, chanceAbove, contraction]).toEqual([false, undefined, 0]);
    // Other draws of the same prior, as a fit without data would give them.
    const shuffled = linkPrior.map((values, k) => ({
      ...values,
      ...Object.fromEntries(
        linkParameters.map(({ id }, at) => [id, linkPrior[(k + 37 * (at + 1)) % linkPrior.length]?.[id]]),
      ),
    }));
    expect(contrastOf(design, plain, linkPrior, shuffled)).toMatchObject({ informed: false });
  });

  test.each(others.filter(({ needling }) => needling === 'mechanical'))(
    'depth, density, sessions and interval are not informed by the arms: %j',
    (design) => {
      const found = contrastOf(design, plain, linkPrior, linkPosterior);
      expect(found.informed).toBe(false);
      expect(found).not.toHaveProperty('chanceAbove');
    },
  );

  test('what data do inform gets a probability', () => {
    const sure = linkPrior.map((values) => ({ ...values, perDepth: 0.3 + values.perDepth / 20 }));
    const found = contrastOf({ ...plain, depthMm: 3 }, plain, linkPrior, sure);
    expect(found.contraction).toBeGreaterThan(leastContraction);
    expect(found.chanceAbove).toBeGreaterThan(0.99);
  });

  test('of a plan to itself is nothing, and not informed', () => {
    const { posterior, informed, contraction } = contrastOf(plain, plain, linkPrior, linkPosterior);
    expect([posterior.low90, posterior.high90, informed, contraction]).toEqual([0, 0, false, 0]);
  });
});
