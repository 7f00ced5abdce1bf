import { describe, expect, test } from 'vitest';
import { Cancelled } from '../numerics/index.ts';
import { checkPlan } from './check-plan.ts';
import { drawsFrom } from './course/course-draws.ts';
import { knowledgeOf } from './course/knowledge.ts';
import {
  comparedCourses,
  comparedSides,
  comparePlans,
  comparisonOfPlans,
  type ComparedRow,
  type PlanComparison,
} from './compare-plans.ts';
import type { Plan } from './plan.ts';
import { stamp, withPerson, withZone } from './plans.case.ts';
import { NotPredictable, predictPlan } from './predict-plan.ts';
import { hashOf } from './provenance.ts';

const small = withZone({ areaCm2: 3, delivery: { kind: 'contact', contactSeconds: 3 } });
const deeper = withZone({ prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 } }, small);
const options = { seed: 3, scenarios: 8 } as const;

const compare = (...plans: readonly Plan[]): Promise<PlanComparison> =>
  comparePlans(
    plans.map((plan) => checkPlan(plan)),
    options,
  );

const rowOf = (comparison: PlanComparison, indicator: string, zone = 'cheek-left'): ComparedRow =>
  comparison.rows.find((row) => row.indicator === indicator && row.zone === zone)!;

test('a plan against itself differs by nothing, in no scenario', async () => {
  const comparison = await compare(small, { ...small, title: 'The same again' });
  expect(comparison.plans.map(({ title }) => title)).toEqual([small.title, 'The same again']);
  expect(comparison.rows.length).toBeGreaterThan(12);
  for (const { values } of comparison.rows) {
    const [first, second] = values;
    expect(first?.difference).toBeNull();
    expect(second?.difference).toEqual({ median: 0, low50: 0, high50: 0, low90: 0, high90: 0 });
    expect({ ...second, difference: null }).toEqual(first);
  }
});

describe('a deeper plan against a shallower one', async () => {
  const comparison = await compare(small, deeper);

  test('is deeper in every scenario, and as dense', () => {
    const depth = rowOf(comparison, 'achieved-depth').values[1]!;
    expect(depth.difference!.low90).toBeGreaterThan(0.1);
    expect(depth.difference!.high90).toBeLessThan(0.6);
    expect(rowOf(comparison, 'contact-density').values[1]!.difference).toMatchObject({ low90: 0, high90: 0 });
  });

  test('is paired by scenario: the difference is narrower than either plan', () => {
    const [first, second] = rowOf(comparison, 'achieved-depth').values;
    const width = ({ low90, high90 }: { readonly low90: number; readonly high90: number }): number =>
      high90 - low90;
    expect(width(second!.difference!)).toBeLessThan(0.7 * width(first!.band!));
    expect(width(second!.difference!)).toBeLessThan(0.7 * width(second!.band!));
  });

  test('has the numbers of each plan’s own report', async () => {
    const report = await predictPlan(checkPlan(deeper), options);
    for (const { id, nominal, band } of report.zones[0]!.indicators) {
      expect(rowOf(comparison, id).values[1]).toMatchObject({ nominal, band });
    }
  });
});

test('the other way round it differs by as much, downwards', async () => {
  const [up, down] = [await compare(small, deeper), await compare(deeper, small)];
  const [there, back] = [up, down].map(
    (comparison) => rowOf(comparison, 'achieved-depth').values[1]!.difference!,
  );
  expect(back!.median).toBeCloseTo(-there!.median, 12);
  expect(back!.low90).toBeCloseTo(-there!.high90, 12);
});

test('zones are matched by name; one that a plan does not have is empty there', async () => {
  const renamed = withZone({ id: 'cheek-right' }, small);
  const comparison = await compare(small, renamed);
  expect([...new Set(comparison.rows.map(({ zone }) => zone))]).toEqual(['cheek-left', 'cheek-right']);
  expect(rowOf(comparison, 'achieved-depth').values[1]).toBeNull();
  const [none, only] = rowOf(comparison, 'achieved-depth', 'cheek-right').values;
  expect(none).toBeNull();
  expect(only?.difference).toBeNull();
  expect(only?.nominal).toBeGreaterThan(0);
});

test('three plans of different devices stand side by side, all against the first', async () => {
  const comparison = await compare(small, stamp, deeper);
  const row = rowOf(comparison, 'achieved-depth');
  expect(row.values).toHaveLength(3);
  expect(row.values.map((value) => value?.difference === null)).toEqual([true, false, false]);
  expect(comparison.plans[1]?.findings).toEqual(checkPlan(stamp).findings);
});

test('what none of the plans has is no row: an endpoint that is not prescribed', async () => {
  const comparison = await compare(small, deeper);
  expect(comparison.rows.some(({ indicator }) => indicator === 'endpoint-reached')).toBe(false);
});

test('a plan that must not be carried out is not compared, and an abort is passed on', async () => {
  await expect(compare(small, withPerson({ pregnancy: 'pregnant' }, small))).rejects.toThrow(NotPredictable);
  const signal = { aborted: true };
  await expect(comparePlans([checkPlan(small)], { ...options, signal })).rejects.toThrow(Cancelled);
});

test('carries what it takes to make it again, and a hash that moves with plan and seed alone', async () => {
  const comparison = await compare(small, deeper);
  const report = await predictPlan(checkPlan(small), options);
  const { notice, versions, seed, scenarios } = report;
  expect(comparison).toMatchObject({ notice, versions, seed, scenarios });
  expect(comparison.plans.map(({ plan }) => plan)).toEqual([small, deeper]);
  const { hash, ...rest } = comparison;
  expect(hash).toBe(hashOf(rest));
  expect((await compare(small, deeper)).hash).toBe(hash);
  expect((await compare(deeper, small)).hash).not.toBe(hash);
  const otherSeed = await comparePlans([checkPlan(small), checkPlan(deeper)], { ...options, seed: 4 });
  expect(otherSeed.hash).not.toBe(hash);
});

test('holds the courses too where they are asked for, under the same hash', async () => {
  const plans = [checkPlan(small), checkPlan(deeper)];
  const courses = { knowledge: knowledgeOf(drawsFrom(undefined, 5, 128), {}), draws: 128 };
  const alone = await comparePlans(plans, options);
  const { hash, ...rest } = await comparePlans(plans, { ...options, courses });
  expect('courses' in alone).toBe(false);
  expect({ ...rest, courses: undefined }).toEqual({ ...alone, hash: undefined, courses: undefined });
  expect(rest.courses?.readings[0]).toMatchObject({ zone: 'cheek-left', contrasts: [{}] });
  expect(hash).toBe(hashOf(rest));
  expect(hash).not.toBe(alone.hash);
  const sides = await comparedSides(plans, options);
  expect(comparisonOfPlans(sides, options)).toEqual(alone);
  expect(comparisonOfPlans(sides, options, await comparedCourses(sides, { ...options, courses })).hash).toBe(
    hash,
  );
  const nominal = await comparePlans(plans, { ...options, scenarios: 0, courses });
  expect('courses' in nominal).toBe(false);
});
