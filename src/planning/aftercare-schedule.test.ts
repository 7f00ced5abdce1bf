import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, type AftercareItem } from '../catalogue/index.ts';
import { aftercareSchedule } from './aftercare-schedule.ts';
import type { Plan } from './plan.ts';
import { pen, withPerson, withZone } from './plans.case.ts';
import type { ReportedAftercare } from './report.ts';

const dated: Plan = { ...pen, firstSession: '2026-11-21' };
const items: readonly AftercareItem[] = catalogue.aftercare;

const lineOf = (title: string, plan: Plan = dated): ReportedAftercare =>
  aftercareSchedule(plan).find((line) => line.title === title)!;

describe.each(items.map((item) => [item.id, item] as const))('%s', (_, item) => {
  const line = lineOf(item.title);
  const hours = item.opinions.map(({ from }) => from.value);

  test('waits for the latest word of any source, and the model only lengthens it', () => {
    expect(line.fromHours).toBeGreaterThanOrEqual(Math.max(...hours));
    expect(line.fromHours).toBe(Math.max(...hours, line.model?.hours ?? 0));
    const latest = item.opinions
      .filter(({ from }) => from.value === line.fromHours)
      .map(({ from }) => from.tier);
    if (line.setBy === 'model') expect(line.fromHours).toBe(line.model?.hours);
    else expect(latest.some((tier) => (tier === 'label') === (line.setBy === 'label'))).toBe(true);
  });

  test('tells every source’s word', () => {
    expect(line.basis.map((entry) => entry.hours)).toEqual(hours);
    for (const { sources } of line.basis) expect(sources.length).toBeGreaterThan(0);
  });

  test('names the day on which the hours are over, counted from the session', () => {
    const days = Math.ceil(line.fromHours / 24);
    const day = new Date(Date.UTC(2026, 10, 21 + days)).toISOString().slice(0, 10);
    expect(line.fromDay).toBe(day);
    expect(lineOf(item.title, pen)).not.toHaveProperty('fromDay');
    expect(lineOf(item.title, { ...pen, firstSession: 'unknown' })).not.toHaveProperty('fromDay');
  });
});

test('lines stand in the order in which they end', () => {
  const hours = aftercareSchedule(dated).map(({ fromHours }) => fromHours);
  expect(hours).toHaveLength(items.length);
  expect(hours).toEqual(hours.toSorted((a, b) => a - b));
});

test('what depends on closed skin waits no shorter for longer needles, older skin or an unknown age', () => {
  const modelOf = (plan: Plan): readonly number[] =>
    aftercareSchedule(plan).flatMap(({ model }) => model?.hours ?? []);
  const here = modelOf(dated);
  expect(here.length).toBeGreaterThan(3);
  expect(new Set(here).size).toBe(1);
  const young = modelOf(withPerson({ ageYears: 25 }, dated))[0]!;
  const old = modelOf(withPerson({ ageYears: 80 }, dated))[0]!;
  expect(here[0]).toBeGreaterThanOrEqual(young);
  expect(old).toBeGreaterThan(young);
  expect(modelOf(withPerson({ ageYears: 'unknown' }, dated))[0]).toBeGreaterThan(young);
  const deep = modelOf(withZone({ prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 } }, dated))[0]!;
  expect(deep).toBeGreaterThan(here[0]!);
});

/** Any plan the schedule can be asked about. */
const anyCase = fc.record({
  depthMm: fc.double({ min: 0.05, max: 3.5, noNaN: true }),
  ageYears: fc.oneof(fc.double({ min: 18, max: 95, noNaN: true }), fc.constant('unknown' as const)),
});
const planOf = ({
  depthMm,
  ageYears,
}: {
  readonly depthMm: number;
  readonly ageYears: number | 'unknown';
}): Plan =>
  withPerson({ ageYears }, withZone({ prescription: { kind: 'fixed', depthMm, passes: 1 } }, dated));

test('the rule holds for every line of every plan: the latest of label, practice and slowest clock', () => {
  fc.assert(
    fc.property(anyCase, (made) => {
      const schedule = aftercareSchedule(planOf(made));
      for (const item of items) {
        const line = schedule.find(({ title }) => title === item.title)!;
        for (const { from } of item.opinions) expect(line.fromHours).toBeGreaterThanOrEqual(from.value);
        expect(line.model === undefined).toBe(!item.waitsForClosedSkin);
        if (line.model !== undefined) expect(line.fromHours).toBeGreaterThanOrEqual(line.model.hours);
        expect([line.model?.hours, ...item.opinions.map(({ from }) => from.value)]).toContain(line.fromHours);
      }
    }),
    { seed: 15, numRuns: 200 },
  );
});

test('nobody is let into the sun before sunscreen may be put on, and is told how to stay out of it until then', () => {
  fc.assert(
    fc.property(anyCase, (made) => {
      const plan = planOf(made);
      expect(lineOf('Direct sun', plan).fromHours).toBeGreaterThanOrEqual(
        lineOf('First sunscreen', plan).fromHours,
      );
    }),
    { seed: 16, numRuns: 200 },
  );
  expect(lineOf('First sunscreen').advice).toMatch(/Until then .*shade.*hat.*clothing/);
});

test('the model says where it was never observed, and shows amber', () => {
  const modelAt = (depthMm: number) => lineOf('Make-up', planOf({ depthMm, ageYears: 48 })).model!;
  expect(modelAt(1.5)).toMatchObject({
    clock: 'pore',
    extrapolated: true,
    needleLengthMm: 1.5,
    mark: 'assumed',
  });
  expect(modelAt(0.5).extrapolated).toBe(false);
  const { seenMm } = modelAt(0.5);
  for (const at of [seenMm.low, seenMm.high]) expect(modelAt(at).extrapolated).toBe(false);
  for (const beyond of [seenMm.low - 0.01, seenMm.high + 0.01])
    expect(modelAt(beyond).extrapolated).toBe(true);
});
