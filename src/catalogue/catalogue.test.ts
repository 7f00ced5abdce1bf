import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../tools/check-evidence.ts';
import { unknown, type Evidence } from '../quantities/index.ts';
import { catalogue, phototypes, type Device, type Indication, type Kinematics } from './index.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const cautions = catalogue.sites.flatMap((site) => site.cautions);

/** Rules of findings that planning makes itself. */
const wordsOfTheEngine = [
  'schema',
  'reference',
  'repeated-zone',
  'cap-below-start',
  'screening-incomplete',
  'topical-harmed-people',
  'topical-not-studied',
  'unknown',
];

const known = <Unit extends string>(evidence: Evidence<Unit> | 'unknown'): readonly Evidence<Unit>[] =>
  evidence === unknown ? [] : [evidence];

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
    expect(wordsOfTheEngine).not.toContain(id);
    expect(id).not.toMatch(/^(anaesthetic-(limit|label|caution|no|on|compounded)|home-check|topical-known)/);
  }
});

const sizesOf = (kinematics: Kinematics): readonly Evidence[] => {
  switch (kinematics.kind) {
    case 'gliding':
      return [kinematics.rate, kinematics.trackWidth];
    case 'rolling':
      return [kinematics.rings, kinematics.drumDiameter, kinematics.drumWidth];
    case 'stamping':
      return [kinematics.arrayWidth];
  }
};

describe.each(catalogue.devices.map((entry): readonly [string, Device] => [entry.id, entry]))(
  '%s',
  (_, device) => {
    test('the label names indications of the catalogue and real phototypes', () => {
      if (device.label === unknown) return expect(device.label).toBe('unknown');
      const ids = catalogue.indications.map(({ id }): string => id);
      for (const id of device.label.indications) expect(ids).toContain(id);
      const allowed = device.label.phototypes;
      for (const phototype of allowed === unknown ? [] : allowed) expect(phototypes).toContain(phototype);
      for (const { value } of known(device.label.maximumDepth)) {
        expect(value).toBeLessThanOrEqual(device.depth.maximum.value);
      }
      for (const { value } of known(device.label.minimumAge)) expect(value).toBeGreaterThanOrEqual(18);
      expect(device.label.sources.length).toBeGreaterThan(0);
    });

    test('its numbers make a device', () => {
      const { kinematics, needle, depth, depthTolerance } = device;
      expect(depth.minimum.value).toBeLessThanOrEqual(depth.maximum.value);
      expect(Number.isInteger(kinematics.needles.value)).toBe(true);
      for (const evidence of [
        ...sizesOf(kinematics),
        kinematics.needles,
        ...known(needle.diameter),
        ...known(needle.tipDiameter),
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

test('what is said of an indication is a number that can be, or unknown', () => {
  for (const {
    studiedDepth,
    studiedInterval,
    studiedSessions,
    sources,
    endpoints,
  } of catalogue.indications as readonly Indication[]) {
    expect(sources.length).toBeGreaterThan(0);
    for (const { value } of known(studiedSessions)) expect(value).toBeGreaterThanOrEqual(1);
    for (const { value } of [...known(studiedDepth), ...known(studiedInterval)])
      expect(value).toBeGreaterThan(0);
    expect(new Set(endpoints.map(({ endpoint }) => endpoint)).size).toBe(endpoints.length);
    for (const endpoint of endpoints) expect(endpoint.sources.length).toBeGreaterThan(0);
  }
});

test('a site’s layers lie on top of each other', () => {
  for (const { stratumCorneum, epidermis, papillaryDermis, dermis } of catalogue.sites) {
    for (const sex of ['female', 'male'] as const) {
      expect(stratumCorneum.value).toBeGreaterThan(0);
      expect(epidermis[sex].value).toBeGreaterThan(stratumCorneum.value);
      expect(dermis[sex].value * 1000).toBeGreaterThan(papillaryDermis.value);
    }
  }
});

test('a range that scenarios draw from has the stated number in its middle, where the nominal scenario stands', () => {
  const off = (catalogue.devices as readonly Device[]).flatMap(({ id, kinematics }) =>
    kinematics.kind !== 'gliding'
      ? []
      : [kinematics.rate, kinematics.trackWidth].flatMap(({ value, spread, unit }) =>
          spread.kind === 'range' && Math.abs((spread.low + spread.high) / 2 - value) > 1e-9
            ? [`${id}: ${value} ${unit} in ${spread.low}–${spread.high}`]
            : [],
        ),
  );
  expect(off).toEqual([]);
});

test('every class of device and every kind of motion has a device', () => {
  expect(new Set(catalogue.devices.map((device) => device.class)).size).toBe(5);
  expect(new Set(catalogue.devices.map((device) => device.kinematics.kind)).size).toBe(3);
  for (const device of catalogue.devices as readonly Device[]) {
    expect(device.radiofrequency !== undefined).toBe(device.class === 'radiofrequency');
    const rolls = device.class === 'roller' || device.class === 'home-roller';
    expect(device.kinematics.kind === 'rolling').toBe(rolls);
    expect(device.kinematics.kind === 'gliding').toBe(device.class === 'motor-pen');
  }
});

test('a caution says what, why and what to do', () => {
  for (const { title, reason, advice, sources } of cautions) {
    expect(sources.length).toBeGreaterThan(0);
    for (const text of [title, reason, advice]) expect(text.length).toBeGreaterThan(10);
  }
});
