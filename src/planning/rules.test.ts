import { describe, expect, test } from 'vitest';
import { catalogue, type Rule, type Severity } from '../catalogue/index.ts';
import { checkPlan } from './check-plan.ts';
import type { Plan } from './plan.ts';
import {
  findingsOf,
  homeRoller,
  pen,
  radiofrequency,
  roller,
  stamp,
  withPerson,
  withZone,
} from './plans.case.ts';
import { readPlan } from './read-plan.ts';

const atRate = (rateHz: number): Plan =>
  withZone({ delivery: { kind: 'contact', contactSeconds: 90, rateHz } });
const depth = (depthMm: number, of: Plan = pen): Plan =>
  withZone({ prescription: { kind: 'fixed', depthMm, passes: 4 } }, of);

/** 2.7 million contacts. */
const longest = withZone({ areaCm2: 400, delivery: { kind: 'contact', contactSeconds: 3600 } });

const on = (device: string, depthMm: number, indication = pen.indication): Plan => ({
  ...depth(depthMm),
  device,
  indication,
});
const proPen = on('pro-pen', 1, 'acne-scars');

interface RuleCase {
  readonly pointer: string;
  readonly severity: Severity;
  readonly holds?: Plan;
  readonly clear: Plan;
  /** No text states what the rule asks for. */
  readonly unknown?: Plan;
  /** The plan asks, and nobody knows. */
  readonly asked?: Plan;
}

type RuleId = (typeof catalogue.rules)[number]['id'];

/** Rules about a device, its label and the size of the plan; what people are asked stands in screening.test.ts. */
const cases: Readonly<Partial<Record<RuleId, RuleCase>>> = {
  'delivery-fits-device': {
    pointer: '/zones/0/delivery/kind',
    severity: 'block',
    holds: withZone({ delivery: { kind: 'roll' } }),
    clear: roller,
  },
  'device-depth-maximum': {
    pointer: '/zones/0/prescription',
    severity: 'block',
    holds: depth(1.51),
    clear: depth(1.5),
    unknown: proPen,
  },
  'device-depth-minimum': {
    pointer: '/zones/0/prescription',
    severity: 'block',
    holds: withZone({ prescription: { kind: 'fixed', depthMm: 1.49, passes: 1 } }, roller),
    clear: roller,
    unknown: on('rejuvapen-nxt', 1),
  },
  'device-rate-maximum': {
    pointer: '/zones/0/delivery/rateHz',
    severity: 'block',
    holds: atRate(150.1),
    clear: atRate(150),
    unknown: { ...atRate(100), device: 'rejuvapen-nxt' },
  },
  'device-rate-minimum': {
    pointer: '/zones/0/delivery/rateHz',
    severity: 'block',
    holds: atRate(99.9),
    clear: atRate(100),
    unknown: { ...atRate(100), device: 'rejuvapen-nxt' },
  },
  'zone-narrower-than-tool': {
    pointer: '/zones/0/areaCm2',
    severity: 'block',
    holds: withZone({ areaCm2: 3.99 }, roller),
    clear: withZone({ areaCm2: 4 }, roller),
  },
  'dose-beyond-model': {
    pointer: '/zones/0/delivery',
    severity: 'block',
    holds: withZone({ delivery: { kind: 'contact', contactSeconds: 374 } }),
    clear: withZone({ delivery: { kind: 'contact', contactSeconds: 373 } }),
  },
  'plan-too-large': {
    pointer: '/zones',
    severity: 'block',
    holds: { ...longest, zones: [longest.zones[0]!, { ...longest.zones[0]!, id: 'other' }] },
    clear: longest,
  },
  'label-indication': {
    pointer: '/indication',
    severity: 'inform',
    holds: { ...pen, indication: 'striae' },
    clear: pen,
    unknown: roller,
  },
  'label-site': {
    pointer: '/zones/0/site',
    severity: 'inform',
    holds: withZone({ site: 'forehead' }),
    clear: pen,
  },
  'label-depth': {
    pointer: '/zones/0/prescription',
    severity: 'warn',
    holds: depth(1.6),
    clear: depth(1.5),
    unknown: proPen,
  },
  'label-age': {
    pointer: '/person/ageYears',
    severity: 'warn',
    holds: withPerson({ ageYears: 21.9 }),
    clear: withPerson({ ageYears: 22 }),
    unknown: roller,
    asked: withPerson({ ageYears: 'unknown' }),
  },
  'label-phototype': {
    pointer: '/person/phototype',
    severity: 'inform',
    holds: withPerson({ phototype: 'IV' }),
    clear: withPerson({ phototype: 'III' }),
    unknown: proPen,
    asked: withPerson({ phototype: 'unknown' }),
  },
  'label-sessions': {
    pointer: '/course/sessions',
    severity: 'inform',
    holds: { ...pen, course: { sessions: 5, intervalDays: 30 } },
    clear: pen,
    unknown: proPen,
  },
  'label-interval': {
    pointer: '/course/intervalDays',
    severity: 'inform',
    holds: { ...pen, course: { sessions: 4, intervalDays: 29 } },
    clear: { ...pen, course: { sessions: 1, intervalDays: 1 } },
    unknown: withZone({ site: 'abdomen' }, on('skinstylus-sterilock', 1, 'hypertrophic-abdominal-scars')),
  },
  'studied-longest': {
    pointer: '/zones/0/prescription',
    severity: 'inform',
    holds: on('dermapen', 1.6, 'androgenetic-alopecia'),
    clear: on('dermapen', 1.5, 'androgenetic-alopecia'),
    unknown: on('dermapen', 1.5, 'melasma'),
  },
  'studied-shortest': {
    pointer: '/zones/0/prescription',
    severity: 'inform',
    holds: on('dermapen', 1.4, 'androgenetic-alopecia'),
    clear: on('dermapen', 1.5, 'acne-scars'),
  },
  'studied-up-to': {
    pointer: '/zones/0/prescription',
    severity: 'inform',
    holds: on('dermapen', 1.6),
    clear: on('dermapen', 0.3),
  },
  'sex-unknown': {
    pointer: '/person/sex',
    severity: 'inform',
    clear: pen,
    asked: withPerson({ sex: 'unknown' }),
  },
  'home-roller-depth': {
    pointer: '/zones/0/prescription',
    severity: 'block',
    holds: depth(0.31, homeRoller),
    clear: depth(0.25, homeRoller),
  },
  'needles-reused': { pointer: '/device', severity: 'warn', clear: pen, unknown: roller },
  'radiofrequency-medical': { pointer: '/device', severity: 'inform', holds: radiofrequency, clear: stamp },
  'radiofrequency-electronics': {
    pointer: '/person/implantedElectronics',
    severity: 'block',
    holds: withPerson({ implantedElectronics: 'yes' }, radiofrequency),
    clear: withPerson({ implantedElectronics: 'yes' }, stamp),
    asked: withPerson({ implantedElectronics: 'unknown' }, radiofrequency),
  },
  'radiofrequency-metal-in-zone': {
    pointer: '/zones/0/metalImplant',
    severity: 'block',
    holds: withZone({ metalImplant: 'yes' }, radiofrequency),
    clear: withZone({ metalImplant: 'yes' }, stamp),
    asked: withZone({ metalImplant: 'unknown' }, radiofrequency),
  },
};

const each = (kind: 'holds' | 'clear' | 'unknown' | 'asked') =>
  Object.entries(cases).flatMap(([id, entry]) => {
    const plan = entry[kind];
    return plan === undefined ? [] : [{ id, plan, entry }];
  });

describe('through a plan', () => {
  test.each(each('holds'))('$id holds', ({ id, plan, entry }) => {
    const [finding, ...more] = findingsOf(id, plan);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: entry.severity, pointer: entry.pointer });
    expect(finding?.reason).toMatch(/Here: .+\.$/);
    expect(finding?.sources.length).toBeGreaterThan(0);
  });

  test.each(each('clear'))('$id does not hold', ({ id, plan }) => {
    expect(checkPlan(plan).resolved).toBeDefined();
    expect(findingsOf(id, plan)).toEqual([]);
  });

  test.each(each('unknown'))('$id cannot be judged', ({ id, plan, entry }) => {
    const [finding, ...more] = findingsOf(id, plan);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'inform', pointer: entry.pointer });
    expect(finding?.title).toMatch(/^Cannot be judged: [a-z]/);
  });

  test.each(each('asked'))('$id waits for an answer', ({ id, plan, entry }) => {
    expect(findingsOf(id, plan)).toEqual([]);
    const found = findingsOf('answer-unknown', plan).filter(({ pointer }) => pointer === entry.pointer);
    expect(found).toHaveLength(1);
    const rules: readonly Rule[] = catalogue.rules;
    const { title, whenUnknown, severity } = rules.find((rule) => rule.id === id)!;
    expect(found[0]?.reason.toLowerCase()).toContain(title.toLowerCase());
    expect(found[0]?.advice).toContain(whenUnknown.slice(0, -1));
    expect(found[0]?.severity).toBe(severity === 'inform' ? 'inform' : 'warn');
  });

  test('rules of devices that no plan over the catalogue can make hold are these', () => {
    const without = Object.entries(cases).flatMap(([id, entry]) => (entry.holds === undefined ? [id] : []));
    expect(without).toEqual(['sex-unknown', 'needles-reused']);
  });
});

test('every rule is brought about by a plan here or among the questions people are asked', () => {
  const asked = /^(\/person\/(?!sex|ageYears)|\/(condition|mole|tattoo|metalImplant|scarAgeDays|topicals)$)/;
  const here = Object.keys(cases);
  const rest = catalogue.rules.filter(({ id, pointer }) => !here.includes(id) && !asked.test(pointer));
  expect(rest.map(({ id }) => id)).toEqual([]);
});

test('a rule of a zone points into every zone it holds for, gravest finding first', () => {
  const [first] = pen.zones;
  const plan: Plan = {
    ...withPerson({ ageYears: 20 }),
    zones: ['a', 'b', 'c'].map((id, i) => ({
      ...first!,
      id,
      prescription: { kind: 'fixed', depthMm: i === 1 ? 1 : 1.7, passes: 1 },
    })),
  };
  const { findings } = checkPlan(plan);
  expect(findings.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual([
    'block /zones/0/prescription',
    'block /zones/2/prescription',
    'warn /zones/0/prescription',
    'warn /zones/2/prescription',
    'warn /person/ageYears',
    'inform /zones/0/prescription',
    'inform /zones/2/prescription',
  ]);
});

const comparison = (id: string, plan: Plan): readonly string[] =>
  /Here: (.+?); (?:limit|evaluated): (.+)\.$/.exec(findingsOf(id, plan)[0]?.reason ?? '')?.slice(1) ?? [];

test.each([
  ...each('holds').filter(({ id }) => !id.startsWith('radiofrequency')),
  { id: 'device-depth-maximum', plan: depth(1.5004) },
  { id: 'label-age', plan: withPerson({ ageYears: 21.999 }) },
])('the comparison of $id shows a value beside a limit it is beyond', ({ id, plan }) => {
  const [here, limit] = comparison(id, plan);
  expect(here).toBeDefined();
  expect(here).not.toBe(limit);
});

test('no finding names a command: every door shows the same words', () => {
  const rules: readonly Rule[] = catalogue.rules;
  const said = [
    ...rules.flatMap(({ reason, advice, whenUnknown }) => [reason, advice, whenUnknown]),
    ...Object.values(cases).flatMap(({ holds, asked, unknown }) =>
      [holds, asked, unknown].flatMap((plan) => (plan === undefined ? [] : checkPlan(plan).findings)),
    ),
    readPlan('no plan').findings,
  ];
  expect(JSON.stringify(said)).not.toMatch(/percuta /);
});
