/** What people are asked, through a plan: the verdicts, until when to wait, whose waiting time, and what was not asked. */
import { describe, expect, test } from 'vitest';
import { catalogue, type Rule } from '../catalogue/index.ts';
import { dayNumber, dayText } from '../quantities/index.ts';
import { checkPlan } from './check-plan.ts';
import type { Person, Plan, Zone } from './plan.ts';
import { findingsOf, pen, uneventful, withPerson, withZone } from './plans.case.ts';

const today = '2026-11-21';
const dated: Plan = { ...pen, firstSession: today };
const on = (offset: number): string => dayText(dayNumber(today)! + offset);
const rules: readonly Rule[] = catalogue.rules;

const numbed: Plan = {
  ...dated,
  anaesthetic: { product: 'lidocaine-4', grams: 5, areaCm2: 100, minutes: 30, occluded: false },
};

/** A plan under which a rule that only asks under a condition does ask. */
const asking: Readonly<Record<string, Plan>> = {
  'anaesthetic-allergy': numbed,
  'herpes-without-prophylaxis': withPerson({ herpesHistory: 'yes' }, dated),
  'herpes-history': withPerson({ herpesProphylaxis: 'planned' }, dated),
  'isotretinoin-recent': withPerson({ isotretinoin: 'stopped' }, dated),
};

const elsewhere = /^(radiofrequency|home|needles|device|label|zone|dose|plan|delivery|sex)-/;
const about = (place: string): readonly Rule[] =>
  rules.filter(({ id, when }) => when.fact.startsWith(place) && !elsewhere.test(id));

const answered = (rule: Rule, answer: string): Plan => {
  const field = rule.pointer.split('/').at(-1)!;
  const plan = asking[rule.id] ?? dated;
  return rule.scope === 'zone'
    ? withZone({ [field]: answer } as Partial<Zone>, plan)
    : withPerson({ [field]: answer } as Partial<Person>, plan);
};

const pointerOf = ({ scope, pointer }: Rule): string => (scope === 'zone' ? `/zones/0${pointer}` : pointer);

const byWord = [...about('person.'), ...about('zone.')].flatMap((rule) =>
  rule.when.kind === 'is' ? [{ id: rule.id, rule, values: rule.when.values as readonly string[] }] : [],
);

describe('answers in words', () => {
  test('there are many of them', () => {
    expect(byWord.length).toBeGreaterThan(25);
  });

  test.each(byWord)(
    '$id is found by its answer, with its severity, where the answer stands',
    ({ rule, values }) => {
      for (const value of values) {
        const [finding, ...more] = findingsOf(rule.id, answered(rule, value));
        expect(more).toEqual([]);
        expect(finding).toMatchObject({ severity: rule.severity, pointer: pointerOf(rule) });
        expect(finding?.reason).toContain(`Here: ${value}`);
        expect(finding).not.toHaveProperty('until');
      }
    },
  );

  test.each(byWord)('$id cannot be judged where the answer is unknown', ({ rule }) => {
    const [finding, ...more] = findingsOf(rule.id, answered(rule, 'unknown'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'inform', pointer: pointerOf(rule), reason: rule.whenUnknown });
    expect(finding?.title).toMatch(/^Cannot be judged: [a-z]/);
  });

  test('someone with nothing to tell meets no rule', () => {
    expect(checkPlan(dated).findings).toEqual([]);
  });

  test('rules that ask only under a condition do not ask without it', () => {
    expect(findingsOf('anaesthetic-allergy', withPerson({ anaestheticAllergy: 'yes' }, dated))).toEqual([]);
    expect(
      findingsOf('herpes-without-prophylaxis', withPerson({ herpesProphylaxis: 'none' }, dated)),
    ).toEqual([]);
    expect(findingsOf('isotretinoin-recent', withPerson({ lastIsotretinoin: on(-5) }, dated))).toEqual([]);
  });
});

const waiting = rules.flatMap((rule) =>
  rule.when.kind === 'sooner' && rule.scope === 'plan'
    ? [{ id: rule.id, rule, options: rule.when.options }]
    : [],
);

describe('waiting times', () => {
  test.each(waiting)(
    '$id: the day it names is the first on which it no longer holds',
    ({ id, rule, options }) => {
      for (const { id: chosen, interval } of options) {
        if (interval.value <= 0) continue;
        const plan: Plan = { ...answered(rule, on(0)), policy: { [id]: chosen } };
        const [finding, ...more] = findingsOf(id, plan);
        expect(more).toEqual([]);
        expect(finding).toMatchObject({ severity: rule.severity, until: on(Math.ceil(interval.value)) });
        expect(finding?.reason).toContain(`applied: ${interval.value} days`);
        const until = finding!.until!;
        expect(findingsOf(id, { ...plan, firstSession: until })).toEqual([]);
        const before = dayText(dayNumber(until)! - 1);
        expect(findingsOf(id, { ...plan, firstSession: before })).toHaveLength(1);
      }
    },
  );

  test.each(waiting)('$id: without a policy the first option is in force', ({ id, rule, options }) => {
    const plan = answered(rule, on(0));
    expect(findingsOf(id, plan)).toEqual(findingsOf(id, { ...plan, policy: { [id]: options[0].id } }));
  });

  test.each(waiting)('$id: every source’s word is told where there are several', ({ id, rule, options }) => {
    const reason = findingsOf(id, answered(rule, on(0)))[0]?.reason;
    for (const { basis } of options) expect(reason).toContain(basis);
  });

  test.each(waiting)('$id cannot be judged without the day or without a session', ({ id, rule }) => {
    const unsaid = answered(rule, 'unknown');
    const { firstSession: _, ...undated } = answered(rule, on(0));
    for (const plan of [unsaid, undated, { ...undated, firstSession: 'unknown' as const }]) {
      const [finding, ...more] = findingsOf(id, plan);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ severity: 'inform', reason: rule.whenUnknown });
      expect(finding).not.toHaveProperty('until');
    }
  });

  test('by hand: filler on 30 September, 180 days of the label, is 29 March; two weeks of a clinic are long over', () => {
    const plan = withPerson({ lastFiller: '2026-09-30' }, dated);
    expect(findingsOf('filler-recent', plan)[0]).toMatchObject({ severity: 'warn', until: '2027-03-29' });
    expect(findingsOf('filler-recent', { ...plan, policy: { 'filler-recent': 'clinic-2-weeks' } })).toEqual(
      [],
    );
  });

  test('by hand: a scar of 30 days on 21 November is old enough on 20 April', () => {
    const [finding] = findingsOf('scar-young', withZone({ scarAgeDays: 30 }, dated));
    expect(finding).toMatchObject({ pointer: '/zones/0/scarAgeDays', until: '2027-04-20' });
  });

  test('another rule’s policy changes nothing', () => {
    const plan = withPerson({ lastFiller: on(-60) }, dated);
    expect(checkPlan({ ...plan, policy: { 'peel-recent': 'clinic-30-days' } }).findings).toEqual(
      checkPlan(plan).findings,
    );
  });
});

describe('what was not asked', () => {
  test('is one finding that names every question', () => {
    const { findings } = checkPlan({ ...dated, person: { ageYears: 48, sex: 'female', phototype: 'II' } });
    const [finding, ...more] = findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warn', rule: 'screening-incomplete', pointer: '/person' });
    const asked = Object.keys(uneventful).filter(
      (field) => !['ageYears', 'sex', 'phototype', 'weightKg'].includes(field),
    );
    expect(finding?.title).toContain(String(asked.length));
    for (const field of asked) expect(finding?.reason).toContain(field);
  });

  test.each(['pregnancy', 'lastFiller'] as const)('%s alone is named alone', (field) => {
    const { [field]: _, ...person } = uneventful;
    const { findings } = checkPlan({ ...dated, person });
    expect(findings.map(({ rule }) => rule)).toEqual(['screening-incomplete']);
    expect(findings[0]?.reason).toBe(`Not asked: ${field}.`);
  });

  test('is not what was asked and not known', () => {
    expect(findingsOf('screening-incomplete', withPerson({ pregnancy: 'unknown' }, dated))).toEqual([]);
  });
});
