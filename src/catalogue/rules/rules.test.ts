import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unknown } from '../../quantities/index.ts';
import { factsRead, judge, type FactsOfPlan, type Rule, type Verdict } from '../rule.ts';
import { anyFacts, clear, domain, facts, holding, whereAsked, without, type Name } from './facts.case.ts';
import { rules } from './index.ts';

const all: readonly Rule[] = rules;
const named = (entries: readonly Rule[]): readonly (readonly [string, Rule])[] =>
  entries.map((entry) => [entry.id, entry]);

describe.each(named(all))('rule %s', (_, entry) => {
  const { when } = entry;
  const positive = whereAsked(entry, holding(when));

  test('holds', () => {
    for (const map of positive) expect(judge(entry, map)).toBe('holds');
  });

  test('does not hold, at the limit neither', () => {
    for (const map of whereAsked(entry, clear(when))) expect(judge(entry, map)).toBe('does not hold');
  });

  test.each([...factsRead(when)])(
    'cannot be judged when %s is unknown, is no question without it',
    (name) => {
      for (const map of positive) {
        expect(judge(entry, { ...map, [name]: unknown })).toBe('unknown');
        expect(judge(entry, without(name, map))).toBe('not applicable');
      }
    },
  );

  test('is asked only where it is to be asked', () => {
    const { only } = when;
    if (only === undefined) return expect(judge(entry, {})).toBe('not applicable');
    for (const map of holding(when)) {
      expect(judge(entry, map)).toBe('not applicable');
      for (const elsewhere of clear(only))
        expect(judge(entry, { ...map, ...elsewhere })).toBe('not applicable');
      for (const name of factsRead(only)) {
        expect(judge(entry, { ...positive[0], [name]: unknown })).toBe('unknown');
      }
    }
  });

  test('reads no other fact', () => {
    const read = new Set([...factsRead(when), ...(when.only === undefined ? [] : factsRead(when.only))]);
    fc.assert(
      fc.property(anyFacts, (map) => {
        const own = facts(Object.fromEntries(Object.entries(map).filter(([name]) => read.has(name as Name))));
        expect(judge(entry, map)).toBe(judge(entry, own));
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  test('says what, why, what to do and what to ask, in sentences, from a source', () => {
    expect(entry.title).toMatch(/^[A-Z][a-z].+[^.]$/);
    for (const text of [entry.reason, entry.advice, entry.whenUnknown])
      expect(text).toMatch(/^[A-ZÀ-Ž“].{9,}\.$/s);
    expect(new Set(entry.sources).size).toBe(entry.sources.length);
    expect(entry.sources.length).toBeGreaterThan(0);
  });

  test('points at the answer', () => {
    const [place = '', word = ''] = when.fact.split('.');
    if (place === 'zone') expect(entry.scope).toBe('zone');
    else expect(entry.scope).toBe('plan');
    if (place === 'person') {
      const dated = /^(.)(.*)DaysAgo$/.exec(word);
      expect(entry.pointer).toBe(
        `/person/${dated === null ? word : `last${dated[1]!.toUpperCase()}${dated[2]}`}`,
      );
    } else if (when.kind === 'sooner' || (place === 'zone' && when.kind === 'is')) {
      expect(entry.pointer).toBe(`/${word}`);
    } else {
      expect(entry.pointer).toMatch(/^(\/[A-Za-z0-9]+)+$/);
    }
  });

  test('says that it rests on memory when it does', () => {
    expect(entry.access === 'recall').toBe(/no text was read/.test(entry.reason));
  });
});

test('ids are unique', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('among three thousand plans every rule gives every answer it can give', () => {
  const population = fc.sample(anyFacts, { seed: 2026, numRuns: 3000 });
  const verdicts: readonly Verdict[] = ['holds', 'does not hold', 'unknown', 'not applicable'];
  const missing = all.flatMap((entry) => {
    const given = new Set(population.map((map) => judge(entry, map)));
    return verdicts
      .filter((verdict) => !given.has(verdict))
      .map((verdict) => `${entry.id}: never “${verdict}”`);
  });
  expect(missing).toEqual([]);
});

/** What a person with nothing to tell answers; other questions about person and zone are answered “no”. */
const uneventful: FactsOfPlan = {
  'person.phototype': 'III',
  'person.pregnancy': 'neither',
  'person.isotretinoin': 'never',
  'person.anticoagulant': 'none',
  'person.diabetes': 'none',
  'person.herpesProphylaxis': 'none',
  'plan.anaesthetic': 'topical',
  'plan.topical': 'none',
  'zone.condition': 'clear',
  'zone.deepestMm': 1,
  'device.singleUse': 'yes',
  'device.class': 'motor-pen',
};

test('a person with clear skin and nothing to tell meets no rule', () => {
  const answers = Object.keys(domain)
    .filter((name) => /^(person|zone)\./.test(name))
    .map((name): readonly [string, unknown] => [name, /(DaysAgo|AgeDays)$/.test(name) ? 400 : 'no']);
  const person = { ...facts(Object.fromEntries(answers)), ...uneventful };
  expect(all.filter((entry) => judge(entry, person) === 'holds').map(({ id }) => id)).toEqual([]);
});
