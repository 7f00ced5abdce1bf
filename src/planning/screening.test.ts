/** What people are asked, through a plan: the verdicts, until when to wait, whose waiting time, and what was not asked. */
import { describe, expect, test } from 'vitest';
import { catalogue, type Rule } from '../catalogue/index.ts';
import { dayNumber, dayText } from '../quantities/index.ts';
import { checkPlan, isPredictable, outcomeOf } from './check-plan.ts';
import type { Person, Plan, Zone } from './plan.ts';
import { findingsOf, pen, radiofrequency, uneventful, withPerson, withZone } from './plans.case.ts';
import { personQuestions } from './questions.ts';

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

const elsewhere = /^(radiofrequency|home|needles|device|label|studied|zone|dose|plan|delivery|sex)-/;
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
    const plan = answered(rule, 'unknown');
    expect(findingsOf(rule.id, plan)).toEqual([]);
    const [finding, ...more] = findingsOf('answer-unknown', plan);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ pointer: pointerOf(rule) });
    expect(finding?.title).toMatch(/^Not known: [a-z]/);
    expect(finding?.reason).toContain(rule.title.slice(1));
    expect(finding?.advice).toContain(rule.whenUnknown.slice(0, -1).split(': ').at(-1));
    for (const source of rule.sources) expect(finding?.sources).toContain(source.id);
  });

  test.each(byWord)('$id unknown needs a decision where the rule would: it is not clear', ({ rule }) => {
    const plan = answered(rule, 'unknown');
    const severity = findingsOf('answer-unknown', plan)[0]?.severity;
    expect(severity).not.toBe('block');
    if (rule.severity !== 'inform') expect(severity).toBe('warn');
    expect(outcomeOf(checkPlan(plan))).toBe(severity === 'warn' ? 'undecided' : 'clear');
    expect(isPredictable(checkPlan(plan))).toBe(true);
  });

  test('an answer that decides nothing is not waited for', () => {
    expect(findingsOf('answer-unknown', withPerson({ herpesProphylaxis: 'unknown' }, dated))).toEqual([]);
    const never = withPerson({ isotretinoin: 'unknown', lastIsotretinoin: 'never' }, dated);
    expect(findingsOf('answer-unknown', never)[0]?.reason).not.toMatch(/stopped/);
  });

  test('one question, one finding, however many rules wait for it', () => {
    const found = findingsOf('answer-unknown', withZone({ condition: 'unknown' }, dated));
    expect(found).toHaveLength(1);
    expect(found[0]?.reason.split('; ').length).toBeGreaterThan(8);
    expect(found[0]?.advice).toMatch(/^Ask what the skin of this zone looks like today: .+; .+\.$/);
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

  test.each(waiting)('$id waits for the day where it is not known', ({ id, rule }) => {
    const plan = answered(rule, 'unknown');
    expect(findingsOf(id, plan)).toEqual([]);
    const [finding, ...more] = findingsOf('answer-unknown', plan);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warn', pointer: rule.pointer, advice: rule.whenUnknown });
    expect(finding).not.toHaveProperty('until');
  });

  test.each(waiting)(
    '$id needs the date of the first session, and does not ask for a day it has',
    ({ id, rule }) => {
      const { firstSession: _, ...undated } = answered(rule, on(0));
      for (const plan of [undated, { ...undated, firstSession: 'unknown' as const }]) {
        expect(findingsOf(id, plan)).toEqual([]);
        expect(findingsOf('answer-unknown', plan)).toEqual([]);
        const [finding, ...more] = findingsOf('first-session-unknown', plan);
        expect(more).toEqual([]);
        expect(finding).toMatchObject({ severity: 'warn', pointer: '/firstSession' });
        expect(finding?.reason).toContain(rule.title.slice(1));
        expect(finding?.advice).toBe('Write the date of the first session.');
        expect(outcomeOf(checkPlan(plan))).toBe('undecided');
      }
    },
  );

  test('many days and no session are one finding', () => {
    const { firstSession: _, ...undated } = withPerson({ lastFiller: on(-5), lastSun: on(-1) }, dated);
    const found = checkPlan(undated).findings.filter(({ rule }) => rule === 'first-session-unknown');
    expect(found).toHaveLength(1);
    expect(found[0]?.reason).toMatch(/iller.+; .*sun/);
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
  test('is one finding that names every question in words', () => {
    const { findings } = checkPlan({ ...dated, person: { ageYears: 48, sex: 'female', phototype: 'II' } });
    const [finding, ...more] = findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warn', rule: 'screening-incomplete', pointer: '/person' });
    const asked = (Object.keys(uneventful) as (keyof Person)[]).filter(
      (field) => !['ageYears', 'sex', 'phototype', 'weightKg'].includes(field),
    );
    expect(finding?.title).toContain(`${asked.length} questions not asked`);
    for (const field of asked) expect(finding?.reason).toContain(personQuestions[field]);
    // No name of a field.
    expect(finding?.reason).not.toMatch(/[a-z][A-Z]/);
  });

  test.each(['pregnancy', 'lastFiller'] as const)('%s alone is named alone', (field) => {
    const { [field]: _, ...person } = uneventful;
    const { findings } = checkPlan({ ...dated, person });
    expect(findings.map(({ rule }) => rule)).toEqual(['screening-incomplete']);
    expect(findings[0]?.reason).toBe(`Not asked: ${personQuestions[field]}.`);
  });

  test('is not what was asked and not known', () => {
    expect(findingsOf('screening-incomplete', withPerson({ pregnancy: 'unknown' }, dated))).toEqual([]);
  });

  test('about a zone is found in the same way, in that zone', () => {
    const { mole: _, ...zone } = dated.zones[0]!;
    const { condition: __, tattoo: ___, ...bare } = zone;
    const plan: Plan = { ...dated, zones: [dated.zones[0]!, { ...zone, id: 'b' }, { ...bare, id: 'c' }] };
    const { findings } = checkPlan(plan);
    expect(findings.map(({ severity, rule, pointer, title }) => [severity, rule, pointer, title])).toEqual([
      [
        'warn',
        'skin-screening-incomplete',
        '/zones/1',
        'Screening of the skin incomplete: 1 question not asked',
      ],
      [
        'warn',
        'skin-screening-incomplete',
        '/zones/2',
        'Screening of the skin incomplete: 3 questions not asked',
      ],
    ]);
    expect(findings[0]?.reason).toBe('Not asked: moles.');
    expect(findings[1]?.reason).not.toMatch(/[a-z][A-Z]/);
    expect(outcomeOf(checkPlan(plan))).toBe('undecided');
  });

  test('about a zone is only what matters there: metal under current, the age of scars', () => {
    const unsaid = (said: Zone): Zone => {
      const { metalImplant: _, scarAgeDays: __, ...zone } = said;
      return zone;
    };
    const without = (plan: Plan): Plan => ({ ...plan, zones: plan.zones.map(unsaid) });
    const gap = (plan: Plan): string | undefined =>
      findingsOf('skin-screening-incomplete', without(plan))[0]?.reason;
    expect(gap(dated)).toBeUndefined();
    expect(gap(radiofrequency)).toMatch(/metal/);
    expect(gap({ ...dated, indication: 'burn-scars' })).toMatch(/how old the scar/);
  });

  test('leaves a plan undecided, which can be predicted all the same', () => {
    const checked = checkPlan({ ...dated, person: { ageYears: 48, sex: 'female', phototype: 'II' } });
    expect(outcomeOf(checked)).toBe('undecided');
    expect(isPredictable(checked)).toBe(true);
    expect(outcomeOf(checkPlan(dated))).toBe('clear');
  });
});
