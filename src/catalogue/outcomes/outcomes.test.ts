import { describe, expect, test } from 'vitest';
import { gateOf, type Outcome } from '../outcome.ts';
import { indications } from '../indications/index.ts';
import { topicals } from '../topicals/index.ts';
import { outcomes } from './index.ts';

const all: readonly Outcome[] = outcomes;
const known = all.flatMap(({ arms }) => [...arms]);
const byId = (id: string): Outcome => {
  const found = all.find((entry) => entry.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};
const counted = (id: string): readonly string[] => {
  const gate = gateOf(byId(id));
  return gate.open === 'arms' ? gate.arms.map((arm) => arm.id) : [];
};

describe('arms and outcomes', () => {
  test('ids are unique, and every name leads somewhere', () => {
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const treated: readonly string[] = indications.map(({ id }) => id);
    for (const id of all.flatMap((entry) => [...entry.indications])) expect(treated).toContain(id);
    const products: readonly string[] = topicals.map(({ id }) => id);
    for (const { pooled } of all) if (pooled !== undefined) expect(products).toContain(pooled.topical);
  });

  test('every indication has an outcome, so that a report always says what is known', () => {
    const spoken = new Set(all.flatMap((entry) => [...entry.indications]));
    expect(indications.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
  });

  test('counts fit their arms', () => {
    for (const { id, persons, result } of known) {
      if (result.kind === 'improved' && id !== 'chawla-2014') {
        expect([id, result.improved.value <= persons.value]).toEqual([id, true]);
      }
      if (result.kind === 'grades') {
        expect(result.none.value + result.one.value + result.two.value).toBe(persons.value);
      }
    }
  });

  test('nothing is recalled', () => {
    const text = JSON.stringify(known);
    expect(text).not.toContain('"recall"');
  });
});

describe('the gate', () => {
  test('scar grades open it by four arms, MASI by pooled trials, nothing else', () => {
    expect(counted('scar-grade-step')).toEqual([
      'majid-2009',
      'hkjdv-2018',
      'pudukadan-2017',
      'chandrashekar-2014',
    ]);
    expect(all.filter((entry) => gateOf(entry).open !== 'no').map(({ id }) => id)).toEqual([
      'scar-grade-step',
      'masi',
    ]);
  });

  test('closes with two studies, with an adjunct, and does not count one study twice', () => {
    const entry = byId('scar-grade-step');
    const [a, b, c] = entry.arms;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three arms');
    expect(gateOf({ ...entry, arms: [a, b, c] }).open).toBe('arms');
    expect(gateOf({ ...entry, arms: [a, b] }).open).toBe('no');
    expect(gateOf({ ...entry, arms: [a, b, { ...c, adjunct: 'plasma' }] }).open).toBe('no');
    expect(gateOf({ ...entry, arms: [a, b, { ...b, id: 'again' }] }).open).toBe('no');
    expect(gateOf({ ...entry, arms: [a, b, { ...c, use: { for: 'none', why: 'not fit' } }] }).open).toBe(
      'no',
    );
  });
});
