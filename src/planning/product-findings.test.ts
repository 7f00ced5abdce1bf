import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { checkPlan, outcomeOf } from './check-plan.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import { findingsOf, pen, withPerson } from './plans.case.ts';
import { productFindings } from './product-findings.ts';

type Use = NonNullable<Plan['anaesthetic']>;

const use: Use = { product: 'lidocaine-4', grams: 5, areaCm2: 100, minutes: 30, occluded: false };
const numbed = (edit: Partial<Use> = {}, of: Plan = pen): Plan => ({
  ...of,
  anaesthetic: { ...use, ...edit },
});
const eutectic = (edit: Partial<Use> = {}): Plan => numbed({ product: 'lidocaine-prilocaine', ...edit });

const limitFindings = (plan: Plan): readonly Finding[] =>
  checkPlan(plan).findings.filter(({ rule }) => rule.startsWith('anaesthetic-limit'));

test('without anaesthetic and topicals there is nothing to say', () => {
  expect(productFindings(checkPlan(pen).resolved!)).toEqual([]);
});

describe('an anaesthetic', () => {
  test('up to a limit is not found; beyond it each limit that it passes warns, with both numbers', () => {
    expect(limitFindings(numbed({ grams: 7.5 }))).toEqual([]);
    const [finding, ...more] = limitFindings(numbed({ grams: 7.6 }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warn',
      rule: 'anaesthetic-limit-lidocaine-infiltration',
      pointer: '/anaesthetic/grams',
    });
    expect(finding!.reason).toMatch(/304 mg.+limit 300 mg/);
    expect(finding!.sources.length).toBeGreaterThan(0);
  });

  test('on a light person passes the limit sooner', () => {
    expect(limitFindings(numbed({}, withPerson({ weightKg: 50 })))).toEqual([]);
    expect(limitFindings(numbed({}, withPerson({ weightKg: 40 })))).toHaveLength(1);
  });

  test('of a substance without a limit says that none is known', () => {
    expect(findingsOf('anaesthetic-no-limit', numbed())).toEqual([]);
    const [finding, ...more] = findingsOf('anaesthetic-no-limit', eutectic());
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warn', pointer: '/anaesthetic' });
    expect(finding!.title).toMatch(/prilocaine/);
  });

  test.each([
    ['grams', 20, 20.1],
    ['areaCm2', 200, 201],
  ] as const)('beyond the %s of its label warns, at it does not', (field, at, beyond) => {
    expect(findingsOf(`anaesthetic-label-${field}`, eutectic({ [field]: at }))).toEqual([]);
    const [finding] = findingsOf(`anaesthetic-label-${field}`, eutectic({ [field]: beyond }));
    expect(finding).toMatchObject({ severity: 'warn', pointer: `/anaesthetic/${field}` });
    expect(finding!.reason).toContain(String(beyond));
    expect(findingsOf(`anaesthetic-label-${field}`, numbed({ [field]: beyond }))).toEqual([]);
  });

  test('beyond the longest time of its label warns, at it does not', () => {
    expect(findingsOf('anaesthetic-label-minutes', eutectic({ minutes: 240 }))).toEqual([]);
    expect(findingsOf('anaesthetic-label-minutes', eutectic({ minutes: 241 }))).toHaveLength(1);
  });

  test('under a film brings more into the blood, and says by whose word', () => {
    expect(findingsOf('anaesthetic-under-film', numbed())).toEqual([]);
    const [finding, ...more] = findingsOf('anaesthetic-under-film', numbed({ occluded: true }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warn',
      pointer: '/anaesthetic/occluded',
      sources: ['droracle-627498'],
    });
    expect(finding!.reason).toMatch(/3 times/);
  });

  test('without a film says so where the time that was read is for use under one', () => {
    expect(findingsOf('anaesthetic-without-film', numbed())).toEqual([]);
    expect(findingsOf('anaesthetic-without-film', eutectic({ occluded: true }))).toEqual([]);
    const [finding] = findingsOf('anaesthetic-without-film', eutectic());
    expect(finding).toMatchObject({ severity: 'inform', pointer: '/anaesthetic/occluded' });
  });

  test.each(['unknown', undefined] as const)(
    'a weight of %s leaves the limit per kilogram open, and the plan undecided',
    (weightKg) => {
      const { weightKg: _, ...person } = pen.person;
      const plan = numbed({}, { ...pen, person: { ...person, ...(weightKg !== undefined && { weightKg }) } });
      const [finding, ...more] = findingsOf('body-weight-unknown', plan);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ severity: 'warn', pointer: '/person/weightKg' });
      expect(outcomeOf(checkPlan(plan))).toBe('undecided');
      expect(findingsOf('body-weight-unknown', numbed())).toEqual([]);
    },
  );

  test('whose label is only remembered shows amber', () => {
    expect(findingsOf('anaesthetic-label-grams', eutectic({ grams: 21 }))[0]).toMatchObject({ amber: true });
    expect(limitFindings(numbed({ grams: 8 }))[0]).not.toHaveProperty('amber');
  });

  test.each(catalogue.anaesthetics.map((entry) => [entry.id, entry] as const))('%s', (product, entry) => {
    const { findings, resolved } = checkPlan(numbed({ product }));
    expect(resolved?.anaesthetic).toBe(entry);
    const cautions = findings.filter(({ rule }) => rule.startsWith('anaesthetic-caution'));
    expect(cautions.map(({ reason }) => reason)).toEqual(entry.cautions.map(({ text }) => text));
    expect(new Set(cautions.map(({ rule }) => rule)).size).toBe(cautions.length);
    const rules = findings.map(({ rule }) => rule);
    expect(rules.includes('anaesthetic-compounded')).toBe(entry.compounded);
    expect(rules.filter((rule) => rule === 'anaesthetic-on-needled-skin')).toHaveLength(1);
  });
});

const severityOf = {
  'harmed-people': ['block', 'topical-harmed-people'],
  'not-studied': ['warn', 'topical-not-studied'],
  studied: ['inform', 'topical-known'],
  'supplied-with-device': ['inform', 'topical-known'],
} as const;

describe('a topical', () => {
  test.each(catalogue.topicals.map((entry) => [entry.id, entry] as const))('%s', (product, entry) => {
    const { findings } = checkPlan({ ...pen, topicals: [{ product, moment: 'after' }] });
    const [severity, rule] = severityOf[entry.standing];
    const [finding, ...more] = findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity, rule, pointer: '/topicals/0/product', reason: entry.known });
    expect(finding!.title).toContain(entry.name);
    expect(finding!.sources).toEqual(entry.sources.map(({ id }) => id));
  });

  test('each one is found where it stands', () => {
    const topicals = ['saline', 'niacinamide', 'lift-hg'].map((product) => ({
      product,
      moment: 'after' as const,
    }));
    const { findings } = checkPlan({ ...pen, topicals });
    expect(findings.map(({ pointer }) => pointer).sort()).toEqual(
      topicals.map((_, i) => `/topicals/${i}/product`),
    );
  });
});
