import { describe, expect, test } from 'vitest';
import { linkPrior } from '../../model/index.ts';
import { checkPlan } from '../check-plan.ts';
import { comparePlans } from '../compare-plans.ts';
import type { Plan } from '../plan.ts';
import { homeRoller, pen, radiofrequency, resolvedOf, roller, withZone } from '../plans.case.ts';
import { predictPlan } from '../predict-plan.ts';
import type { ReportedScore } from '../report.ts';
import { comparedScores } from './compared-scores.ts';
import { planScores } from './plan-scores.ts';

const scars = (of: Plan): Plan => ({ ...of, indication: 'acne-scars' });
const melasma: Plan = {
  ...pen,
  indication: 'melasma',
  topicals: [{ product: 'tranexamic-acid', moment: 'during' }],
  course: { sessions: 3, intervalDays: 28 },
};

const score = (plan: Plan, id: string): ReportedScore => {
  const found = planScores(resolvedOf(plan)).find((entry) => entry.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

describe('a counted grade', () => {
  test('has an interval for a new arm and for one person, and what the change is made of', () => {
    const { numbers, arms, refused, remarks, mark } = score(scars(roller), 'scar-grade-step');
    expect([refused, mark]).toEqual([undefined, 'assumed']);
    expect(numbers.map(({ unit, level }) => `${unit} ${level}`)).toEqual([
      '% 90',
      '% 90',
      '1 90',
      '1 90',
      '1 90',
      '1 90',
    ]);
    for (const { low, value, high } of numbers) {
      expect(low).toBeLessThan(value);
      expect(value).toBeLessThan(high);
    }
    // Before any study the share could be anything; four uncontrolled arms do not make it sharp.
    expect(numbers[0]!.high - numbers[0]!.low).toBeGreaterThan(30);
    expect(arms.filter(({ counted }) => counted).map(({ id }) => id)).toHaveLength(4);
    for (const { counted, why } of arms) expect(counted || why !== undefined).toBe(true);
    expect(remarks.join(' ')).toMatch(/2 of the 4 arms/);
  });

  test('says that no arm used a pen', () => {
    const plan = scars({ ...withZone({ prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 } }, pen) });
    expect(score(plan, 'scar-grade-step').remarks.join(' ')).toMatch(/None of them used a motor pen/);
  });

  test.each([
    ['too shallow', scars(pen), /1 mm deep/],
    ['a home roller', scars(homeRoller), /home roller/],
    ['too many sessions', scars({ ...roller, course: { sessions: 14, intervalDays: 28 } }), /14 sessions/],
  ])('%s: a reason instead of a number', (_, plan, reason) => {
    const { numbers, refused } = score(plan, 'scar-grade-step');
    expect(numbers).toEqual([]);
    expect(refused).toMatch(reason);
  });
});

describe('MASI', () => {
  test('is as pooled, for needling with tranexamic acid; a new arm is wider than any mean', () => {
    const { numbers, remarks, mark } = score(melasma, 'masi');
    expect(numbers.map(({ value }) => value)).toEqual([1.85, 3.28, 4.73, 3.18, 3.2, 4.73]);
    const [arm, mean] = [numbers.at(-1)!, numbers[2]!];
    expect(arm.high - arm.low).toBeGreaterThan(3 * (mean.high - mean.low));
    expect([mark, remarks.join(' ')]).toEqual(['review', expect.stringMatching(/One person: no number/)]);
  });

  test('nothing for needling alone, nothing with current', () => {
    const { topicals: _, ...alone } = melasma;
    expect(score(alone, 'masi').refused).toMatch(/the plan does not/);
    expect(
      score({ ...melasma, device: 'radiofrequency-insulated', zones: radiofrequency.zones }, 'masi').refused,
    ).toMatch(/without current/);
  });
});

test.each([
  'laxity',
  'hydration',
  'enlarged-pores',
  'androgenetic-alopecia',
  'burn-scars',
  'striae',
  'facial-wrinkles',
])('%s: evidence and no number', (indication) => {
  const scores = planScores(resolvedOf({ ...pen, indication }));
  expect(scores.length).toBeGreaterThan(0);
  for (const { numbers, refused, arms, known } of scores) {
    expect(numbers).toEqual([]);
    expect(refused).toMatch(/^No quantitative evidence/);
    expect(arms.length + known.length).toBeGreaterThan(0);
  }
});

test('every text a score names is among the references of the report', async () => {
  const report = await predictPlan(checkPlan(scars(roller)), { seed: 1, scenarios: 0 });
  const ids = report.references.map(({ id }) => id);
  for (const { arms, known } of report.scores) {
    for (const id of [...arms, ...known].flatMap(({ sources }) => sources)) expect(ids).toContain(id);
  }
});

describe('plans side by side', () => {
  const more = scars({ ...roller, course: { sessions: 6, intervalDays: 14 } });

  test('a difference the data do not inform has prior and posterior and no probability', async () => {
    const { scores } = await comparePlans([checkPlan(scars(roller)), checkPlan(more)], {
      seed: 1,
      scenarios: 0,
    });
    expect(scores.map(({ id }) => id)).toEqual(['scar-grade-step']);
    const [difference] = scores[0]!.differences;
    expect(difference).toMatchObject({ informed: false, unit: '1' });
    expect(difference).not.toHaveProperty('chanceAbove');
  });

  test('with the prior for the posterior every difference is marked', () => {
    const plans = [scars(roller), more, scars({ ...roller, course: { sessions: 3, intervalDays: 56 } })].map(
      (plan, k) => ({ resolved: resolvedOf(plan), channelsPerCm2: 100 * (k + 1) }),
    );
    const belief = { prior: linkPrior, posterior: linkPrior };
    for (const difference of comparedScores(plans, belief).flatMap(({ differences }) => differences)) {
      expect(difference).toMatchObject({ informed: false, contraction: 0 });
      expect(difference).not.toHaveProperty('chanceAbove');
    }
  });

  test('what has no number, or treats something else, is not compared', () => {
    const of = (...plans: readonly Plan[]): ReturnType<typeof comparedScores> =>
      comparedScores(plans.map((plan) => ({ resolved: resolvedOf(plan), channelsPerCm2: 100 })));
    expect(of(pen, pen)).toEqual([]);
    expect(of(scars(roller), pen)[0]!.differences).toEqual([{ refused: 'This plan treats something else.' }]);
    expect(of(scars(roller), scars(pen))[0]!.differences).toEqual([
      { refused: expect.stringMatching(/1 mm deep/) },
    ]);
    expect(of(melasma, melasma)[0]!.differences).toEqual([
      { refused: expect.stringMatching(/^Not informed by data/) },
    ]);
  });
});
