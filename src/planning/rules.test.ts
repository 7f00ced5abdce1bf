import { describe, expect, test } from 'vitest';
import { catalogue, type Severity } from '../catalogue/index.ts';
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

const atRate = (rateHz: number): Plan =>
  withZone({ delivery: { kind: 'contact', contactSeconds: 90, rateHz } });
const depth = (depthMm: number, of: Plan = pen): Plan =>
  withZone({ prescription: { kind: 'fixed', depthMm, passes: 4 } }, of);

/** 2.7 million contacts. */
const longest = withZone({ areaCm2: 400, delivery: { kind: 'contact', contactSeconds: 3600 } });

interface RuleCase {
  readonly pointer: string;
  readonly severity: Severity;
  readonly holds?: Plan;
  readonly clear: Plan;
  readonly unknown?: Plan;
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
  },
  'device-depth-minimum': {
    pointer: '/zones/0/prescription',
    severity: 'block',
    holds: withZone({ prescription: { kind: 'fixed', depthMm: 1.49, passes: 1 } }, roller),
    clear: roller,
  },
  'device-rate-maximum': {
    pointer: '/zones/0/delivery/rateHz',
    severity: 'block',
    holds: atRate(150.1),
    clear: atRate(150),
  },
  'device-rate-minimum': {
    pointer: '/zones/0/delivery/rateHz',
    severity: 'block',
    holds: atRate(99.9),
    clear: atRate(100),
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
  'label-depth': {
    pointer: '/zones/0/prescription',
    severity: 'warn',
    holds: depth(1.6),
    clear: depth(1.5),
    unknown: roller,
  },
  'label-age': {
    pointer: '/person/ageYears',
    severity: 'warn',
    holds: withPerson({ ageYears: 21.9 }),
    clear: withPerson({ ageYears: 22 }),
    unknown: withPerson({ ageYears: 'unknown' }),
  },
  'label-phototype': {
    pointer: '/person/phototype',
    severity: 'inform',
    holds: withPerson({ phototype: 'IV' }),
    clear: withPerson({ phototype: 'III' }),
    unknown: withPerson({ phototype: 'unknown' }),
  },
  'label-indication': {
    pointer: '/indication',
    severity: 'inform',
    holds: { ...pen, indication: 'acne-scars' },
    clear: pen,
    unknown: roller,
  },
  'sex-unknown': {
    pointer: '/person/sex',
    severity: 'inform',
    clear: pen,
    unknown: withPerson({ sex: 'unknown' }),
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
    unknown: withPerson({ implantedElectronics: 'unknown' }, radiofrequency),
  },
  'radiofrequency-metal-in-zone': {
    pointer: '/zones/0/metalImplant',
    severity: 'block',
    holds: withZone({ metalImplant: 'yes' }, radiofrequency),
    clear: withZone({ metalImplant: 'yes' }, stamp),
    unknown: withZone({ metalImplant: 'unknown' }, radiofrequency),
  },
};

const each = (kind: 'holds' | 'clear' | 'unknown') =>
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
  ]);
});

test('a site’s cautions are told for every zone there', () => {
  const { findings } = checkPlan(withZone({ site: 'periorbital' }));
  expect(findings).toEqual([
    expect.objectContaining({ severity: 'inform', rule: 'orbital-rim', pointer: '/zones/0/site' }),
  ]);
  expect(checkPlan(pen).findings).toEqual([]);
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
