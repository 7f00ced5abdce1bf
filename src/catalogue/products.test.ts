/** What is put on the skin, how results are scored, what follows and what else there is. */
import { describe, expect, test } from 'vitest';
import { unknown, type Evidence, type Reference } from '../quantities/index.ts';
import {
  catalogue,
  type AftercareItem,
  type Alternative,
  type Anaesthetic,
  type DoseLimit,
  type Scale,
  type Topical,
} from './index.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const indications: readonly string[] = catalogue.indications.map(({ id }) => id);
const known = <Unit extends string>(evidence: Evidence<Unit> | 'unknown'): readonly Evidence<Unit>[] =>
  evidence === unknown ? [] : [evidence];

const lists = {
  topicals: catalogue.topicals,
  anaesthetics: catalogue.anaesthetics,
  doseLimits: catalogue.doseLimits,
  scales: catalogue.scales,
  aftercare: catalogue.aftercare,
  courseNotes: catalogue.courseNotes,
  alternatives: catalogue.alternatives,
} as const;

describe.each(Object.entries(lists))('%s', (_, entries) => {
  test('have ids of their own, in kebab case', () => {
    const ids = entries.map(({ id }): string => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(kebab);
  });

  test('come from somewhere', () => {
    for (const entry of entries as readonly object[]) {
      if (!('sources' in entry)) continue;
      const sources = entry.sources as readonly Reference[];
      expect(sources.length).toBeGreaterThan(0);
      expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    }
  });
});

test('a topical says what is known in words; whom it harmed it counts', () => {
  for (const {
    name,
    known: said,
    persons,
    moments,
    standing,
    molarMass,
  } of catalogue.topicals as readonly Topical[]) {
    expect(name.length).toBeGreaterThan(3);
    expect(said.length).toBeGreaterThan(20);
    expect(new Set(moments).size).toBe(moments.length);
    if (standing === 'harmed-people') expect(known(persons)).toHaveLength(1);
    for (const { value } of known(persons)) expect(Number.isInteger(value) && value > 0).toBe(true);
    for (const { value } of known(molarMass)) expect(value).toBeGreaterThan(10);
  }
});

test('an anaesthetic has strengths that fit into it, times within its label, and cautions', () => {
  for (const entry of catalogue.anaesthetics as readonly Anaesthetic[]) {
    const strengths = entry.ingredients.map(({ strength }) => strength.value);
    expect(strengths.every((value) => value > 0)).toBe(true);
    expect(strengths.reduce((sum, value) => sum + value, 0)).toBeLessThan(100);
    expect(new Set(entry.ingredients.map(({ substance }) => substance)).size).toBe(strengths.length);
    for (const time of entry.contactTimes) {
      expect(time.value).toBeGreaterThan(0);
      for (const { value } of known(entry.maximumTime)) expect(time.value).toBeLessThanOrEqual(value);
    }
    for (const { value } of [...known(entry.maximumMass), ...known(entry.maximumArea)]) {
      expect(value).toBeGreaterThan(0);
    }
    expect(entry.cautions.length).toBeGreaterThan(0);
    expect(new Set(entry.cautions.map(({ text }) => text)).size).toBe(entry.cautions.length);
    for (const { text, sources } of entry.cautions) {
      expect(text).toMatch(/^[A-Z].+\.$/);
      expect(sources.length).toBeGreaterThan(0);
    }
  }
});

test('a dose limit is of a substance of an anaesthetic, and limits something', () => {
  const substances = new Set<string>(
    (catalogue.anaesthetics as readonly Anaesthetic[]).flatMap(({ ingredients }) =>
      ingredients.map(({ substance }) => substance),
    ),
  );
  for (const { substance, perKilogram, total, writtenFor } of catalogue.doseLimits as readonly DoseLimit[]) {
    expect(substances).toContain(substance);
    expect(known<string>(perKilogram).length + known<string>(total).length).toBeGreaterThan(0);
    for (const { value } of [...known(perKilogram), ...known(total)]) expect(value).toBeGreaterThan(0);
    expect(writtenFor).toMatch(/^[a-z].+[^.]$/);
  }
});

describe.each((catalogue.scales as readonly Scale[]).map((entry) => [entry.id, entry] as const))(
  'scale %s',
  (_, { lowest, highest, levels, rule, indications: named }) => {
    test('goes up from its lowest to its highest', () => {
      expect(lowest.value).toBeLessThan(highest.value);
      const values = levels.map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(new Set(values).size).toBe(values.length);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(lowest.value);
        expect(value).toBeLessThanOrEqual(highest.value);
      }
      if (values.length > 1 && rule === undefined) {
        expect([values[0], values.at(-1)]).toEqual([lowest.value, highest.value]);
      }
    });

    test('has words for its levels, and indications of the catalogue', () => {
      const wordings = levels.map(({ wording }) => wording);
      expect(new Set(wordings).size).toBe(wordings.length);
      for (const wording of wordings) expect(wording.length).toBeGreaterThan(2);
      for (const id of named) expect(indications).toContain(id);
    });
  },
);

describe.each((catalogue.aftercare as readonly AftercareItem[]).map((entry) => [entry.id, entry] as const))(
  'aftercare %s',
  (_, { title, advice, opinions }) => {
    test('has opinions from earliest to latest, each at the later end of its span', () => {
      const hours = opinions.map(({ from }) => from.value);
      expect(hours).toEqual(hours.toSorted((a, b) => a - b));
      for (const { from, sources } of opinions) {
        expect(from.value).toBeGreaterThanOrEqual(0);
        expect(from.value).toBeLessThanOrEqual(24 * 60);
        if (from.spread.kind === 'range') expect(from.spread.high).toBe(from.value);
        expect(sources.length).toBeGreaterThan(0);
      }
    });

    test('says what to do', () => {
      expect(title.length).toBeGreaterThan(2);
      expect(advice).toMatch(/^[A-Z].+\.$/);
    });
  },
);

test('notes on the course say what is normal and what is a red flag, in sentences', () => {
  const kinds = new Set(catalogue.courseNotes.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['normal', 'red-flag']));
  for (const { text } of catalogue.courseNotes) expect(text).toMatch(/^[A-Z].+\.$/);
});

test('an alternative was compared for an indication of the catalogue, in persons, or says nothing', () => {
  for (const entry of catalogue.alternatives as readonly Alternative[]) {
    for (const { indication, persons, needling, other, finding, sources } of entry.comparisons) {
      expect(indications).toContain(indication);
      expect(persons.value).toBeGreaterThan(0);
      for (const text of [needling, other, finding]) expect(text.length).toBeGreaterThan(5);
      expect(sources.length).toBeGreaterThan(0);
    }
    for (const said of [entry.downtime, entry.phototypes]) {
      if (said !== unknown) expect(said.sources.length).toBeGreaterThan(0);
    }
  }
});
