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
    expect(line.fromHours).toBe(Math.max(...hours, line.modelHours ?? 0));
    const latest = item.opinions
      .filter(({ from }) => from.value === line.fromHours)
      .map(({ from }) => from.tier);
    if (line.setBy === 'model') expect(line.fromHours).toBe(line.modelHours);
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
    aftercareSchedule(plan).flatMap(({ modelHours }) => modelHours ?? []);
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
