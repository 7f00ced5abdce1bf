/** Every field of a plan moves what it must and nothing else; a field without an entry fails. */
import { describe, expect, test } from 'vitest';
import {
  checkPlan,
  indicators as allIndicators,
  NotPredictable,
  outcomeOf,
  predictPlan,
  type IndicatorId,
  type Plan,
  type Report,
} from '../src/planning/index.ts';
import { penContact, roller } from './plans/good-plans.ts';
import type { Entry, Finds, Move, Perturbation, RecordOnly, Refused } from './plans/perturbation.ts';
import { perturbations } from './plans/perturbations.ts';
import { schemaLeaves } from './plans/schema-fields.ts';

const reportOf = (plan: Plan): Promise<Report> => predictPlan(checkPlan(plan), { seed: 1, scenarios: 0 });

const entries = Object.entries(perturbations);
const only = <Kind>(is: (entry: Entry) => boolean): readonly [string, Kind][] =>
  entries.filter(([, entry]) => is(entry)).map(([field, entry]) => [field, entry as Kind]);

const moving = only<Perturbation>((entry) => 'indicators' in entry);
const recorded = only<RecordOnly>((entry) => 'recordOnly' in entry);
const finding = only<Finds>((entry) => 'finds' in entry);
const refused = only<Refused>((entry) => 'refusedAt' in entry);

test('every leaf of the schema has an entry, and no entry is of a leaf that is gone', () => {
  expect(entries.map(([field]) => field).sort()).toEqual([...schemaLeaves()].sort());
});

const moveOf = (from: number, to: number): Move | 'same' | 'moves' => {
  if (Object.is(to, from)) return 'same';
  if (Number.isNaN(from) || Number.isNaN(to)) return Number.isNaN(from) ? 'appears' : 'goes';
  const change = (to - from) / Math.max(Math.abs(from), Math.abs(to));
  return change > 0.001 ? 'up' : change < -0.001 ? 'down' : 'moves';
};

const redrawn = (from: number, to: number): boolean =>
  Math.abs(to - from) <= Math.max(Math.abs(from), Math.abs(to)) / 6;

const allIds: readonly IndicatorId[] = allIndicators.map(({ id }) => id);

const valueOf = ({ indicators }: Report['zones'][number], id: IndicatorId): number =>
  indicators.find((entry) => entry.id === id)?.nominal ?? Number.NaN;

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

describe.each(moving)('%s', (_, { base, changed, indicators, findings, histogram = [], section = [] }) => {
  test('moves what it must, and nothing else', async () => {
    const [before, after] = [await reportOf(base), await reportOf(changed)];
    expect(after.hash).not.toBe(before.hash);
    expect(differs(before.findings, after.findings)).toBe(findings === true);
    const [a, b] = [before.zones[0]!, after.zones[0]!];

    const ids = allIds.filter((id) =>
      [a, b].some((zone) => zone.indicators.some((entry) => entry.id === id)),
    );
    const wanted = ids.map((id) => `${id}: ${indicators[id] ?? 'same'}`);
    const found = ids.map((id) => {
      const [from, to] = [valueOf(a, id), valueOf(b, id)];
      const move = moveOf(from, to);
      const asked = indicators[id];
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

/** Findings of one plan that the other does not have, word for word; numbered rules are one. */
const findingsOnlyOf = (plan: Plan, other: Plan): readonly string[] => {
  const there = new Set(checkPlan(other).findings.map((entry) => JSON.stringify(entry)));
  const only = checkPlan(plan).findings.filter((entry) => !there.has(JSON.stringify(entry)));
  return [
    ...new Set(
      only.map(({ severity, rule, pointer }) => `${severity} ${rule.replace(/-\d+$/, '-*')} ${pointer}`),
    ),
  ].sort();
};

describe.each(finding)('%s', (_, { base, changed, finds, gone = [], moves = [] }) => {
  test('brings about the findings it must, and takes away no others', () => {
    expect(outcomeOf(checkPlan(base))).toBe('clear');
    expect(findingsOnlyOf(changed, base)).toEqual([...finds].sort());
    expect(findingsOnlyOf(base, changed)).toEqual([...gone].sort());
    const stops = finds.some((entry) => entry.startsWith('block'));
    expect(outcomeOf(checkPlan(changed))).toBe(stops ? 'blocked' : 'clear');
  });

  test('moves the parts of the report it must, and no number of any zone', async () => {
    if (outcomeOf(checkPlan(changed)) === 'blocked') {
      return expect(reportOf(changed)).rejects.toThrow(NotPredictable);
    }
    const [before, after] = [await reportOf(base), await reportOf(changed)];
    expect(after.hash).not.toBe(before.hash);
    expect(after.zones).toEqual(before.zones);
    expect(after.parameters).toEqual(before.parameters);
    const parts = ['expectations', 'aftercare', 'anaesthetic', 'goals'] as const;
    expect(parts.filter((part) => differs(before[part], after[part]))).toEqual(moves);
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
