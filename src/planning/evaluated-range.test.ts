/** What regulators and studies evaluated, and by whose word: clearance by clearance, length by length. */
import { describe, expect, test } from 'vitest';
import { checkPlan } from './check-plan.ts';
import type { Plan } from './plan.ts';
import { findingsOf, homeRoller, pen, radiofrequency, withPerson, withZone } from './plans.case.ts';

const depth = (depthMm: number, of: Plan = pen): Plan =>
  withZone({ prescription: { kind: 'fixed', depthMm, passes: 4 } }, of);
const on = (device: string, depthMm: number, indication = pen.indication): Plan => ({
  ...depth(depthMm),
  device,
  indication,
});

describe('a device that was cleared twice', () => {
  const skinPen = (
    indication: string,
    sites: readonly string[],
    depthMm: number,
    phototype: 'I' | 'III',
  ): Plan => ({
    ...withPerson({ phototype }),
    device: 'skinpen-precision',
    indication,
    zones: sites.map((site) => ({
      ...pen.zones[0]!,
      id: site,
      site,
      prescription: { kind: 'fixed', depthMm, passes: 1 },
    })),
    course: { sessions: 3, intervalDays: 30 },
  });
  const outside = (plan: Plan): readonly string[] =>
    checkPlan(plan)
      .findings.filter(({ rule }) => rule.startsWith('label-'))
      .map(({ rule, pointer }) => `${rule} ${pointer}`);

  test.each([
    ['acne scars of the cheek at 1.5 mm', 'acne-scars', 'cheek', 1.5, 'I', []],
    ['acne scars of the cheek at 2 mm', 'acne-scars', 'cheek', 2, 'I', ['label-depth /zones/0/prescription']],
    ['the neck at 2 mm', 'neck-wrinkles', 'neck', 2, 'III', []],
    ['the neck in phototype I', 'neck-wrinkles', 'neck', 2, 'I', ['label-phototype /person/phototype']],
    ['wrinkles of the cheek', 'neck-wrinkles', 'cheek', 2.5, 'I', ['label-site /zones/0/site']],
    ['striae', 'striae', 'abdomen', 2.5, 'I', ['label-indication /indication']],
  ] as const)('is held against the clearance of the use: %s', (_, indication, site, mm, phototype, found) => {
    expect(outside(skinPen(indication, [site], mm, phototype))).toEqual(found);
  });

  test('each zone is held against the clearance for its site', () => {
    expect(outside(skinPen('neck-wrinkles', ['cheek', 'neck'], 2.5, 'I'))).toEqual([
      'label-site /zones/0/site',
      'label-phototype /person/phototype',
    ]);
  });

  test('cites the clearance that was asked', () => {
    const [finding] = findingsOf('label-depth', skinPen('acne-scars', ['cheek'], 2, 'I'));
    expect(finding?.sources).toEqual(['fda-den160029', 'skinpen-summary']);
  });

  test('age is asked for everywhere: an off-label use makes nobody older', () => {
    const young = withPerson({ ageYears: 16 }, skinPen('striae', ['abdomen'], 1, 'I'));
    expect(outside(young)).toEqual(['label-age /person/ageYears', 'label-indication /indication']);
  });
});

test('what studies used and how far they went are two things, in words too', () => {
  const [used] = findingsOf('studied-longest', on('dermapen', 1.6, 'androgenetic-alopecia'));
  expect(used?.reason).toMatch(/used needles as long as this\. Here: 1\.6 mm; limit: 1\.5 mm/);
  expect(used?.sources).toEqual(['kumar-2018']);
  const [upTo] = findingsOf('studied-up-to', on('dermapen', 1.6));
  expect(upTo?.reason).toMatch(/how far they went, not what they set/);
  expect(findingsOf('studied-longest', on('dermapen', 1.6))).toEqual([]);
  expect(findingsOf('studied-up-to', on('dermapen', 1.6, 'androgenetic-alopecia'))).toEqual([]);
});

test('a site’s cautions are told for every zone there', () => {
  const { findings } = checkPlan(withZone({ site: 'periorbital' }));
  expect(findings).toEqual([
    expect.objectContaining({ severity: 'inform', rule: 'orbital-rim', pointer: '/zones/0/site' }),
  ]);
  expect(checkPlan(pen).findings).toEqual([]);
});

describe('amber', () => {
  test('a rule that rests on memory, or on a number that was assumed, says so in its finding', () => {
    const [electronics] = findingsOf(
      'radiofrequency-electronics',
      withPerson({ implantedElectronics: 'yes' }, radiofrequency),
    );
    expect(electronics).toMatchObject({ amber: true });
    expect(findingsOf('home-roller-depth', depth(0.31, homeRoller))[0]).toMatchObject({ amber: true });
  });

  test('a rule that was read does not', () => {
    expect(findingsOf('label-depth', depth(1.6))[0]).not.toHaveProperty('amber');
    expect(findingsOf('label-phototype', withPerson({ phototype: 'IV' }))[0]).not.toHaveProperty('amber');
  });
});
