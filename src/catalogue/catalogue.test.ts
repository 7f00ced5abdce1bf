import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../tools/check-evidence.ts';
import { isAmber, unknown, type Evidence } from '../quantities/index.ts';
import {
  catalogue,
  clearanceFor,
  phototypes,
  type Clearance,
  type CourseSign,
  type Device,
  type Indication,
  type Kinematics,
} from './index.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const cautions = catalogue.sites.flatMap((site) => site.cautions);

/** Rules of findings that planning makes itself. */
const wordsOfTheEngine = [
  'schema',
  'reference',
  'repeated-zone',
  'cap-below-start',
  'screening-incomplete',
  'skin-screening-incomplete',
  'answer-unknown',
  'first-session-unknown',
  'body-weight-unknown',
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
    expect(id).not.toMatch(
      /^(anaesthetic-(limit|label|caution|no|on|compounded|under|without)|home-check|topical-known)/,
    );
  }
});

/** Every number below an entry. */
const evidenceIn = (value: unknown): readonly Evidence[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('spread' in value && 'value' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
};

const sizesOf = (kinematics: Kinematics): readonly (Evidence | 'unknown')[] => {
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
    test('its clearances name indications and sites of the catalogue and real phototypes', () => {
      const ids = catalogue.indications.map(({ id }): string => id);
      const sites = catalogue.sites.map(({ id }): string => id);
      for (const clearance of device.clearances) {
        for (const id of clearance.indications) expect(ids).toContain(id);
        for (const id of clearance.sites) expect(sites).toContain(id);
        expect(clearance.indications.length * clearance.sites.length).toBeGreaterThan(0);
        const allowed = clearance.phototypes;
        for (const phototype of allowed === unknown ? [] : allowed) expect(phototypes).toContain(phototype);
        for (const { value } of known(clearance.maximumDepth)) {
          for (const longest of known(device.depth.maximum)) {
            expect(value).toBeLessThanOrEqual(longest.value);
          }
        }
        for (const { value } of known(clearance.minimumAge)) expect(value).toBeGreaterThanOrEqual(18);
        expect(clearance.sources.length).toBeGreaterThan(0);
      }
    });

    test('no two of its clearances cover the same indication at the same site', () => {
      const uses = device.clearances.flatMap(({ indications, sites }) =>
        indications.flatMap((indication) => sites.map((site) => `${indication} at ${site}`)),
      );
      expect(new Set(uses).size).toBe(uses.length);
    });

    test('its numbers make a device', () => {
      const { kinematics, needle, depth, depthTolerance } = device;
      for (const [low, high] of known(depth.minimum).flatMap((l) =>
        known(depth.maximum).map((h) => [l, h]),
      )) {
        expect(low!.value).toBeLessThanOrEqual(high!.value);
      }
      for (const { value } of known(kinematics.needles)) expect(Number.isInteger(value)).toBe(true);
      const numbers: readonly (Evidence | 'unknown')[] = [
        ...sizesOf(kinematics),
        kinematics.needles,
        needle.diameter,
        needle.tipDiameter,
        depth.maximum,
        depthTolerance,
      ];
      for (const evidence of numbers.flatMap((number) => known(number))) {
        expect(evidence.value).toBeGreaterThan(0);
        if ('low' in evidence.spread) expect(evidence.spread.low).toBeGreaterThan(0);
      }
      if (kinematics.kind === 'rolling') {
        for (const rings of known(kinematics.rings)) {
          for (const needles of known(kinematics.needles)) expect(needles.value % rings.value).toBe(0);
        }
      }
    });

    test('no field of it is made up or remembered: what no text states is unknown', () => {
      const amber = evidenceIn(device).filter((evidence) => isAmber(evidence));
      expect(amber).toEqual([]);
    });
  },
);

test('the SkinPen is cleared twice, each time for its own use', () => {
  const skinPen: Device = catalogue.devices.find(({ id }) => id === 'skinpen-precision')!;
  const said = (clearance: Clearance | undefined): unknown =>
    clearance && {
      depth: known(clearance.maximumDepth)[0]?.value,
      sessions: known(clearance.sessions)[0]?.value,
      days: known(clearance.interval)[0]?.value,
      phototypes: clearance.phototypes,
    };
  expect(said(clearanceFor(skinPen, 'acne-scars', 'cheek'))).toEqual({
    depth: 1.5,
    sessions: 3,
    days: 30,
    phototypes,
  });
  expect(said(clearanceFor(skinPen, 'neck-wrinkles', 'neck'))).toEqual({
    depth: 2.5,
    sessions: 4,
    days: 30,
    phototypes: ['II', 'III', 'IV'],
  });
  expect(clearanceFor(skinPen, 'acne-scars', 'neck')).toBeUndefined();
  expect(clearanceFor(skinPen, 'neck-wrinkles', 'cheek')).toBeUndefined();
  expect(clearanceFor(skinPen, 'striae', 'abdomen')).toBeUndefined();
});

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
    for (const { value } of known(studiedInterval)) expect(value).toBeGreaterThan(0);
    if (studiedDepth !== unknown) {
      expect(studiedDepth.depth.value).toBeGreaterThan(0);
      // A range is of what several studies used; a bound has none.
      if (studiedDepth.meaning === 'up-to') expect(studiedDepth.depth.spread).toEqual({ kind: 'none' });
    }
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
      : known(kinematics.rate).flatMap(({ value, spread, unit }) =>
          spread.kind === 'range' && Math.abs((spread.low + spread.high) / 2 - value) > 1e-9
            ? [`${id}: ${value} ${unit} in ${spread.low}–${spread.high}`]
            : [],
        ),
  );
  expect(off).toEqual([]);
});

test('what is only remembered says so where it stands', () => {
  const nothing = ({ sources }: { readonly sources: readonly { readonly id: string }[] }): boolean =>
    sources.some(({ id }) => id === 'from-memory');
  const said = [
    ...(catalogue.indications as readonly Indication[]).flatMap(({ combinedWith, endpoints }) => [
      ...combinedWith,
      ...endpoints,
    ]),
    ...catalogue.courseNotes,
    ...catalogue.anaesthetics.flatMap((entry) => [...entry.cautions]),
  ];
  expect(said.filter(nothing).length).toBeGreaterThan(5);
  for (const entry of said) expect(nothing(entry)).toBe(entry.access === 'recall');
  for (const rule of catalogue.rules) expect(nothing(rule)).toBe('access' in rule);
});

test('a sign of the course was timed or counted in persons, and a count is not more than the persons', () => {
  for (const { sightings } of catalogue.courseSigns as readonly CourseSign[]) {
    for (const { kind, seen } of sightings) {
      expect(seen.from).toBe('human');
      expect(seen.value).toBeGreaterThanOrEqual(kind === 'counted' ? 0 : 1e-9);
      if (seen.unit === '1') expect(seen.value).toBeLessThanOrEqual(seen.n ?? 0);
      if (seen.spread.kind === 'range') expect(seen.spread.high).toBe(seen.value);
    }
  }
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
