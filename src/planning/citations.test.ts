/** Whatever a report names as its source stands in its list of references, once. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { checkPlan } from './check-plan.ts';
import type { Plan } from './plan.ts';
import { radiofrequency, roller, stamp, withPerson, withZone } from './plans.case.ts';
import { predictPlan } from './predict-plan.ts';

const small: Partial<Plan['zones'][number]> = {
  areaCm2: 2,
  delivery: { kind: 'contact', contactSeconds: 2 },
};

const numbed = (product: string): Plan => ({
  ...withZone(small),
  anaesthetic: { product, grams: 60, areaCm2: 300, minutes: 30, occluded: true },
});

const plans: readonly (readonly [string, Plan])[] = [
  ['a pen', withZone(small)],
  ['a roller', roller],
  ['a stamp', stamp],
  ['radiofrequency', radiofrequency],
  ['someone nobody asked', { ...withZone(small), person: { ageYears: 48, sex: 'female', phototype: 'V' } }],
  [
    'recent filler, many questions open',
    {
      ...withPerson({ lastFiller: '2026-11-01', smoking: 'unknown', lastSun: 'unknown' }, withZone(small)),
      firstSession: '2026-11-21',
    },
  ],
  ...catalogue.sites.map((site): readonly [string, Plan] => [site.id, withZone({ ...small, site: site.id })]),
  ...catalogue.anaesthetics.map(({ id }): readonly [string, Plan] => [id, numbed(id)]),
  ...catalogue.topicals
    .filter(({ standing }) => standing !== 'harmed-people')
    .map(({ id }): readonly [string, Plan] => [
      id,
      { ...withZone(small), topicals: [{ product: id, moment: 'during' }] },
    ]),
];

/** Every id of a source below a report, wherever it stands. */
const cited = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? inner.map(String) : cited(inner),
  );
};

describe.each(plans)('%s', (_, plan) => {
  test('cites what it lists', async () => {
    const { references, ...report } = await predictPlan(checkPlan(plan), { seed: 1, scenarios: 0 });
    const listed = references.map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    const missing = new Set(cited(report).filter((id) => !listed.includes(id)));
    expect([...missing]).toEqual([]);
  });
});
