import { describe, expect, test } from 'vitest';
import type { NominalZone, ScenarioOutcome } from './analyse-plan.ts';
import { goalResults } from './goals.ts';
import { indicators, type IndicatorId } from './indicators/index.ts';
import type { Goal, Plan } from './plan.ts';
import { pen } from './plans.case.ts';
import { checkPlan } from './check-plan.ts';
import { predictPlan } from './predict-plan.ts';

const [left] = pen.zones;
const twoZones: Plan = { ...pen, zones: [left!, { ...left!, id: 'cheek-right' }] };
const depth: Goal = {
  indicator: 'achieved-depth',
  desired: { atLeast: 0.5, atMost: 0.7 },
  tolerated: { atLeast: 0.4, atMost: 0.8 },
};

/** Outcomes that have one indicator only: a value for each zone. */
const outcomeOf = (id: IndicatorId, values: readonly number[]): ScenarioOutcome => ({
  index: 0,
  zones: values.map((value) => ({
    indicators: indicators.map((entry) => (entry.id === id ? value : Number.NaN)),
    share: new Float64Array(0),
    injury: { puncturedFraction: 0, injuredVolumeMm: 0, bledVolumeMm: 0, channelRadiusUm: 75 },
  })),
});

const results = (
  plan: Plan,
  goal: Goal,
  nominal: readonly number[],
  sampled: readonly (readonly number[])[],
  id: IndicatorId = 'achieved-depth',
) =>
  goalResults(
    { ...plan, goals: [goal] },
    outcomeOf(id, nominal).zones.map((outcome) => ({ outcome }) as NominalZone),
    sampled.map((values) => outcomeOf(id, values)),
  );

const one = (goal: Goal, values: readonly number[]) =>
  results(
    pen,
    goal,
    [0.6],
    values.map((value) => [value]),
  )[0];

describe('by hand', () => {
  test('shares count the scenarios inside the bounds, the bounds themselves among them', () => {
    expect(one(depth, [0.3, 0.4, 0.45, 0.5, 0.6, 0.7, 0.75, 0.8, 0.81, 0.9])).toMatchObject({
      nominal: 0.6,
      desiredShare: 0.3,
      toleratedShare: 0.7,
    });
  });

  test.each([
    ['too shallow is furthest off', [0.1, 0.6, 0.9], 0.1],
    ['too deep is furthest off', [0.45, 0.6, 0.9], 0.9],
    ['all inside: the nearest to a bound', [0.6, 0.52, 0.65], 0.52],
  ] as const)('worst, %s', (_, values, worst) => {
    expect(one(depth, values)?.worst).toBe(worst);
  });

  test('with one bound the worst lies on its side', () => {
    const values = [0.2, 0.5, 0.9];
    expect(one({ ...depth, desired: { atLeast: 0.5 } }, values)).toMatchObject({
      worst: 0.2,
      desiredShare: 2 / 3,
    });
    expect(one({ ...depth, desired: { atMost: 0.5 } }, values)).toMatchObject({
      worst: 0.9,
      desiredShare: 2 / 3,
    });
  });

  test('without scenarios there is no share and no worst; scenarios without a value are left out', () => {
    expect(one(depth, [])).toMatchObject({
      nominal: 0.6,
      worst: null,
      desiredShare: null,
      toleratedShare: null,
    });
    expect(one(depth, [Number.NaN, 0.6, 0.9])).toMatchObject({ worst: 0.9, desiredShare: 0.5 });
  });
});

test('a goal without a zone is asked of every zone, a goal with one of that zone only', () => {
  const sampled = [
    [0.6, 0.9],
    [0.65, 0.3],
  ];
  const all = results(twoZones, depth, [0.6, 0.62], sampled);
  expect(all.map(({ zone, nominal, desiredShare }) => [zone, nominal, desiredShare])).toEqual([
    ['cheek-left', 0.6, 1],
    ['cheek-right', 0.62, 0],
  ]);
  const right = results(twoZones, { ...depth, zone: 'cheek-right' }, [0.6, 0.62], sampled);
  expect(right).toEqual([all[1]]);
});

test('an indicator without a value, such as an endpoint that is none, has no result', () => {
  expect(results(pen, { ...depth, indicator: 'endpoint-reached' }, [0.6], [[0.6]])).toEqual([]);
  expect(goalResults(pen, [], [])).toEqual([]);
});

test('in a report: the numbers of the indicator itself', async () => {
  const plan: Plan = {
    ...pen,
    zones: [{ ...left!, areaCm2: 2, delivery: { kind: 'contact', contactSeconds: 2 } }],
    goals: [{ ...depth, desired: { atLeast: 0 }, tolerated: { atMost: 0 } }],
  };
  const report = await predictPlan(checkPlan(plan), { seed: 1, scenarios: 5 });
  const indicator = report.zones[0]!.indicators.find(({ id }) => id === 'achieved-depth')!;
  const [goal] = report.goals;
  expect(goal).toMatchObject({ nominal: indicator.nominal, desiredShare: 1, toleratedShare: 0 });
  expect(goal!.worst).toBeGreaterThan(0);
  expect(goal!.worst).toBeLessThanOrEqual(indicator.band!.low90 + 1e-9);
});
