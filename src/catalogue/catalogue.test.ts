import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../tools/check-evidence.ts';
import { unknown } from '../quantities/index.ts';
import { catalogue, judge, phototypes, type Device, type FactsOfPlan, type Rule } from './index.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const cautions = catalogue.sites.flatMap((site) => site.cautions);

test('evidence is well-formed everywhere', () => {
  const { problems, count } = checkEvidence();
  expect(problems).toEqual([]);
  expect(count.evidence).toBeGreaterThan(40);
});

test.each([
  ['sites', catalogue.sites],
  ['devices', catalogue.devices],
  ['indications', catalogue.indications],
  ['rules and cautions, which share the place of a finding’s rule', [...catalogue.rules, ...cautions]],
] as const)('ids of %s are unique, in kebab case, and no words of the engine', (_, entries) => {
  const ids = entries.map(({ id }) => id as string);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(kebab);
    expect(id.length).toBeLessThanOrEqual(64);
    expect(['schema', 'reference', 'repeated-zone', 'cap-below-start', 'unknown']).not.toContain(id);
  }
});

describe.each(catalogue.devices.map((entry): readonly [string, Device] => [entry.id, entry]))(
  '%s',
  (_, device) => {
    test('the label names indications of the catalogue and real phototypes', () => {
      if (device.label === unknown) return expect(device.label).toBe('unknown');
      const known = catalogue.indications.map(({ id }): string => id);
      for (const id of device.label.indications) expect(known).toContain(id);
      for (const phototype of device.label.phototypes) expect(phototypes).toContain(phototype);
      expect(device.label.maximumDepth.value).toBeLessThanOrEqual(device.depth.maximum.value);
    });

    test('its numbers make a device', () => {
      const { kinematics, needle, depth, depthTolerance } = device;
      expect(depth.minimum.value).toBeLessThanOrEqual(depth.maximum.value);
      expect(Number.isInteger(kinematics.needles.value)).toBe(true);
      const positive =
        kinematics.kind === 'gliding'
          ? [kinematics.rate, kinematics.trackWidth]
          : [kinematics.rings, kinematics.drumDiameter, kinematics.drumWidth];
      for (const evidence of [
        ...positive,
        kinematics.needles,
        needle.diameter,
        depth.maximum,
        depthTolerance,
      ]) {
        expect(evidence.value).toBeGreaterThan(0);
        if ('low' in evidence.spread) expect(evidence.spread.low).toBeGreaterThan(0);
      }
      if (kinematics.kind === 'rolling') expect(kinematics.needles.value % kinematics.rings.value).toBe(0);
    });
  },
);

test('an indication was studied somewhere', () => {
  for (const { studiedDepth, studiedInterval, studiedSessions, sources } of catalogue.indications) {
    expect(sources.length).toBeGreaterThan(0);
    expect(studiedSessions.value).toBeGreaterThanOrEqual(1);
    expect([studiedDepth.value, studiedInterval.value].every((value) => value > 0)).toBe(true);
  }
});

test('a caution says what, why and what to do', () => {
  for (const { title, reason, advice, sources } of cautions) {
    expect(sources.length).toBeGreaterThan(0);
    for (const text of [title, reason, advice]) expect(text.length).toBeGreaterThan(10);
  }
});

type RuleId = (typeof catalogue.rules)[number]['id'];

/** Facts under which a rule holds, and under which it does not; at the limit it never holds. */
const cases: Readonly<
  Record<RuleId, { readonly holds: FactsOfPlan; readonly clear: readonly FactsOfPlan[] }>
> = {
  'delivery-fits-device': {
    holds: { 'zone.delivery': 'roll', 'device.deliveries': ['contact', 'glide'] },
    clear: [{ 'zone.delivery': 'glide', 'device.deliveries': ['contact', 'glide'] }],
  },
  'device-depth-maximum': {
    holds: { 'zone.deepestMm': 1.51, 'device.maximumDepthMm': 1.5 },
    clear: [{ 'zone.deepestMm': 1.5, 'device.maximumDepthMm': 1.5 }],
  },
  'device-depth-minimum': {
    holds: { 'zone.shallowestMm': 1.49, 'device.minimumDepthMm': 1.5 },
    clear: [{ 'zone.shallowestMm': 1.5, 'device.minimumDepthMm': 1.5 }],
  },
  'device-rate-maximum': {
    holds: { 'zone.rateHz': 151, 'device.maximumRateHz': 150 },
    clear: [{ 'zone.rateHz': 150, 'device.maximumRateHz': 150 }],
  },
  'device-rate-minimum': {
    holds: { 'zone.rateHz': 99, 'device.minimumRateHz': 100 },
    clear: [{ 'zone.rateHz': 100, 'device.minimumRateHz': 100 }],
  },
  'zone-narrower-than-tool': {
    holds: { 'zone.sideMm': 5.9, 'device.toolWidthMm': 6 },
    clear: [{ 'zone.sideMm': 6, 'device.toolWidthMm': 6 }],
  },
  'dose-beyond-model': {
    holds: { 'zone.contactsPerCm2': 10_001, 'model.maximumContactsPerCm2': 10_000 },
    clear: [{ 'zone.contactsPerCm2': 10_000, 'model.maximumContactsPerCm2': 10_000 }],
  },
  'plan-too-large': {
    holds: { 'plan.contacts': 3_000_001, 'model.maximumContacts': 3_000_000 },
    clear: [{ 'plan.contacts': 3_000_000, 'model.maximumContacts': 3_000_000 }],
  },
  'label-depth': {
    holds: { 'zone.deepestMm': 1.6, 'label.maximumDepthMm': 1.5 },
    clear: [{ 'zone.deepestMm': 1.5, 'label.maximumDepthMm': 1.5 }],
  },
  'label-age': {
    holds: { 'person.ageYears': 21, 'label.minimumAgeYears': 22 },
    clear: [{ 'person.ageYears': 22, 'label.minimumAgeYears': 22 }],
  },
  'label-phototype': {
    holds: { 'person.phototype': 'IV', 'label.phototypes': ['I', 'II', 'III'] },
    clear: [{ 'person.phototype': 'III', 'label.phototypes': ['I', 'II', 'III'] }],
  },
  'label-indication': {
    holds: { 'plan.indication': 'acne-scars', 'label.indications': ['facial-wrinkles'] },
    clear: [{ 'plan.indication': 'facial-wrinkles', 'label.indications': ['facial-wrinkles'] }],
  },
  'sex-unknown': {
    holds: { 'person.sex': 'other', 'model.sexes': ['female', 'male'] },
    clear: [
      { 'person.sex': 'female', 'model.sexes': ['female', 'male'] },
      { 'person.sex': 'male', 'model.sexes': ['female', 'male'] },
    ],
  },
};

describe.each(catalogue.rules.map((entry): readonly [RuleId, Rule] => [entry.id, entry]))(
  'rule %s',
  (id, rule) => {
    const { holds, clear } = cases[id];
    const names = Object.keys(holds) as readonly (keyof FactsOfPlan)[];

    test('holds, does not hold, and stands at its limit without holding', () => {
      expect(judge(rule.when, holds)).toBe('holds');
      for (const facts of clear) expect(judge(rule.when, facts)).toBe('does not hold');
    });

    test.each(names)('cannot be judged when %s is unknown, and is no question when it is absent', (name) => {
      expect(judge(rule.when, { ...holds, [name]: unknown })).toBe('unknown');
      const { [name]: _, ...rest } = holds;
      expect(judge(rule.when, rest)).toBe('not applicable');
    });

    test('reads the two facts of its case, and nothing else', () => {
      const other = rule.when.kind === 'outside' ? rule.when.set : rule.when.limit;
      expect([...names].sort()).toEqual([rule.when.fact, other].sort());
    });

    test('says what, why, what to do, and from where', () => {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const text of [rule.title, rule.reason, rule.advice, rule.whenUnknown]) {
        expect(text.length).toBeGreaterThan(10);
      }
      expect(rule.pointer).toMatch(/^(\/[A-Za-z0-9]+)+$/);
    });
  },
);
