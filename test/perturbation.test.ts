/** Every field of a plan moves what it must and nothing else; a field without an entry fails. */
import { describe, expect, test } from 'vitest';
import {
  checkPlan,
  outcomeOf,
  predictPlan,
  type IndicatorId,
  type Plan,
  type Report,
} from '../src/planning/index.ts';
import { penContact, roller } from './plans/good-plans.ts';
import type { Move, Perturbation, RecordOnly, Refused } from './plans/perturbation.ts';
import { perturbations } from './plans/perturbations.ts';
import { schemaLeaves } from './plans/schema-fields.ts';

const reportOf = (plan: Plan): Promise<Report> => predictPlan(checkPlan(plan), { seed: 1, scenarios: 0 });

const entries = Object.entries(perturbations);
const only = <Kind>(is: (entry: Perturbation | RecordOnly | Refused) => boolean): readonly [string, Kind][] =>
  entries.filter(([, entry]) => is(entry)).map(([field, entry]) => [field, entry as Kind]);

const moving = only<Perturbation>((entry) => 'indicators' in entry);
const recorded = only<RecordOnly>((entry) => 'recordOnly' in entry);
const refused = only<Refused>((entry) => 'refusedAt' in entry);

test('every leaf of the schema has an entry, and no entry is of a leaf that is gone', () => {
  expect(entries.map(([field]) => field).sort()).toEqual([...schemaLeaves()].sort());
});

const moveOf = (from: number, to: number): Move | 'same' | 'moves' => {
  if (to === from) return 'same';
  const change = (to - from) / Math.max(Math.abs(from), Math.abs(to));
  return change > 0.001 ? 'up' : change < -0.001 ? 'down' : 'moves';
};

const redrawn = (from: number, to: number): boolean =>
  Math.abs(to - from) <= Math.max(Math.abs(from), Math.abs(to)) / 6;

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

describe.each(moving)('%s', (_, { base, changed, indicators, findings, histogram = [], section = [] }) => {
  test('moves what it must, and nothing else', async () => {
    const [before, after] = [await reportOf(base), await reportOf(changed)];
    expect(after.hash).not.toBe(before.hash);
    expect(differs(before.findings, after.findings)).toBe(findings === true);
    const [a, b] = [before.zones[0]!, after.zones[0]!];

    const wanted = a.indicators.map(({ id }) => `${id}: ${indicators[id as IndicatorId] ?? 'same'}`);
    const found = a.indicators.map(({ id, nominal }, k) => {
      const [from, to] = [nominal ?? NaN, b.indicators[k]?.nominal ?? NaN];
      const move = moveOf(from, to);
      const asked = indicators[id as IndicatorId];
      const fits = asked === 'redrawn' ? redrawn(from, to) : move === (asked ?? 'same');
      return fits ? `${id}: ${asked ?? 'same'}` : `${id}: ${move}, ${from} → ${to}`;
    });
    expect(found).toEqual(wanted);

    const moved = (['depthsMm', 'densities', 'windowCm2'] as const).filter((part) =>
      differs(a.histogram[part], b.histogram[part]),
    );
    const share = differs(a.histogram.nominal, b.histogram.nominal) ? ['share'] : [];
    expect([...moved, ...share]).toEqual(histogram);
    expect(
      (['layers', 'channels'] as const).filter((part) => differs(a.section[part], b.section[part])),
    ).toEqual(section);
  });
});

describe.each(recorded)('%s is a record only', (_, { base, changed }) => {
  test('the plan’s echo and the hash change, and nothing else', async () => {
    const [before, after] = [await reportOf(base), await reportOf(changed)];
    expect(after.hash).not.toBe(before.hash);
    expect(differs(before.plan, after.plan)).toBe(true);
    expect({ ...after, plan: before.plan, hash: before.hash }).toEqual(before);
  });
});

describe.each(refused)('%s has no second value', (_, { base, changed, refusedAt }) => {
  test('which the findings say, where it stands', () => {
    expect(outcomeOf(checkPlan(base))).toBe('clear');
    const checked = checkPlan(changed);
    expect(outcomeOf(checked)).toBe('unreadable');
    expect(checked.findings.map(({ pointer }) => pointer)).toEqual([refusedAt]);
  });
});

test('what is left out is what it stands for: the device’s rate, the model’s hand speed, the default window', async () => {
  const [zone] = penContact.zones;
  const { doseWindowCm2: _, ...withoutWindow } = penContact;
  const same = async (a: Plan, b: Plan): Promise<void> => {
    const [left, right] = [await reportOf(a), await reportOf(b)];
    expect(left.zones).toEqual(right.zones);
  };
  await same(withoutWindow, penContact);
  const contact = { kind: 'contact', contactSeconds: 12 } as const;
  await same(
    { ...penContact, zones: [{ ...zone!, delivery: contact }] },
    { ...penContact, zones: [{ ...zone!, delivery: { ...contact, rateHz: 125 } }] },
  );
  const unsaid = await reportOf({ ...roller, zones: [{ ...roller.zones[0]!, delivery: { kind: 'roll' } }] });
  const speed = unsaid.zones[0]!.indicators.find(({ id }) => id === 'hand-speed')?.nominal ?? NaN;
  expect(speed).toBeGreaterThan(2);
  await same(
    { ...roller, zones: [{ ...roller.zones[0]!, delivery: { kind: 'roll' } }] },
    { ...roller, zones: [{ ...roller.zones[0]!, delivery: { kind: 'roll', handSpeedCmPerS: speed } }] },
  );
});

test('a second zone leaves the first as it was', async () => {
  const [alone, both] = [
    await reportOf(penContact),
    await reportOf({ ...penContact, zones: [...penContact.zones, { ...penContact.zones[0]!, id: 'other' }] }),
  ];
  expect(both.zones[0]).toEqual(alone.zones[0]);
  expect(both.zones[1]?.section.channels).not.toEqual(both.zones[0]?.section.channels);
});
