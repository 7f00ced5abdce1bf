import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, type Severity } from '../catalogue/index.ts';
import { checkPlan } from './check-plan.ts';
import type { Finding } from './finding.ts';
import type { Plan, Zone } from './plan.ts';

const cheek = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/cheek.json'), 'utf8'),
) as Plan;

const zone = (edit: Partial<Zone>, of: Plan = cheek): Plan => ({
  ...of,
  zones: [{ ...of.zones[0]!, ...edit }],
});

const rolled: Plan = {
  ...zone({
    prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 },
    delivery: { kind: 'roll' },
  }),
  device: 'dermaroller-mf8',
};

const pen = (rateHz: number): Plan => zone({ delivery: { kind: 'contact', contactSeconds: 90, rateHz } });
const person = (edit: Partial<Plan['person']>): Plan => ({ ...cheek, person: { ...cheek.person, ...edit } });
const depth = (depthMm: number): Plan => zone({ prescription: { kind: 'fixed', depthMm, passes: 4 } });

/** 2.7 million contacts. */
const longest = zone({ areaCm2: 400, delivery: { kind: 'contact', contactSeconds: 3600 } });

interface RuleCase {
  readonly pointer: string;
  readonly severity: Severity;
  readonly holds?: Plan;
  readonly clear: Plan;
  readonly unknown?: Plan;
}

type RuleId = (typeof catalogue.rules)[number]['id'];

/** What is left out, no plan over today’s catalogue can bring about. */
const cases: Readonly<Record<RuleId, RuleCase>> = {
  'delivery-fits-device': {
    pointer: '/zones/0/delivery/kind',
    severity: 'block',
    holds: zone({ delivery: { kind: 'roll' } }),
    clear: rolled,
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
    holds: zone({ prescription: { kind: 'fixed', depthMm: 1.49, passes: 1 } }, rolled),
    clear: rolled,
  },
  'device-rate-maximum': {
    pointer: '/zones/0/delivery/rateHz',
    severity: 'block',
    holds: pen(150.1),
    clear: pen(150),
  },
  'device-rate-minimum': {
    pointer: '/zones/0/delivery/rateHz',
    severity: 'block',
    holds: pen(99.9),
    clear: pen(100),
  },
  'zone-narrower-than-tool': {
    pointer: '/zones/0/areaCm2',
    severity: 'block',
    holds: zone({ areaCm2: 3.99 }, rolled),
    clear: zone({ areaCm2: 4 }, rolled),
  },
  'dose-beyond-model': {
    pointer: '/zones/0/delivery',
    severity: 'block',
    holds: zone({ delivery: { kind: 'contact', contactSeconds: 374 } }),
    clear: zone({ delivery: { kind: 'contact', contactSeconds: 373 } }),
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
    unknown: rolled,
  },
  'label-age': {
    pointer: '/person/ageYears',
    severity: 'warn',
    holds: person({ ageYears: 21.9 }),
    clear: person({ ageYears: 22 }),
    unknown: person({ ageYears: 'unknown' }),
  },
  'label-phototype': {
    pointer: '/person/phototype',
    severity: 'inform',
    holds: person({ phototype: 'IV' }),
    clear: person({ phototype: 'III' }),
    unknown: person({ phototype: 'unknown' }),
  },
  'label-indication': { pointer: '/indication', severity: 'inform', clear: cheek, unknown: rolled },
  'sex-unknown': {
    pointer: '/person/sex',
    severity: 'inform',
    clear: cheek,
    unknown: person({ sex: 'unknown' }),
  },
};

const findingsOf = (id: string, plan: Plan): readonly Finding[] =>
  checkPlan(plan).findings.filter((finding) => finding.rule === id);

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
    expect(finding?.reason).toMatch(/Here: .+; limit: .+\.$/);
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

  test('every rule that no plan can make hold is judged in the catalogue’s own tests', () => {
    expect(Object.keys(cases).sort()).toEqual(catalogue.rules.map(({ id }): string => id).sort());
    const without = Object.entries(cases).flatMap(([id, entry]) => (entry.holds === undefined ? [id] : []));
    expect(without).toEqual(['label-indication', 'sex-unknown']);
  });
});

test('a rule of a zone points into every zone it holds for, gravest finding first', () => {
  const [first] = cheek.zones;
  const plan: Plan = {
    ...person({ ageYears: 20 }),
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
  const { findings } = checkPlan(zone({ site: 'periorbital' }));
  expect(findings).toEqual([
    expect.objectContaining({ severity: 'inform', rule: 'orbital-rim', pointer: '/zones/0/site' }),
  ]);
  expect(checkPlan(cheek).findings).toEqual([]);
});

const comparison = (id: string, plan: Plan): readonly string[] =>
  /Here: (.+?); limit: (.+)\.$/.exec(findingsOf(id, plan)[0]?.reason ?? '')?.slice(1) ?? [];

test.each([
  ...each('holds'),
  { id: 'device-depth-maximum', plan: depth(1.5004) },
  { id: 'label-age', plan: person({ ageYears: 21.999 }) },
])('the comparison of $id shows a value beside a limit it is beyond', ({ id, plan }) => {
  const [here, limit] = comparison(id, plan);
  expect(here).toBeDefined();
  expect(here).not.toBe(limit);
});
