import { expect, test } from 'vitest';
import { evidenceProblems } from '../../tools/check-evidence.ts';
import { readTables } from '../../tools/evidence/tables.ts';
import { evidenceOf, sourcesOf, type ValidationCase } from './case.ts';
import { cases } from './cases/index.ts';
import { healingCases } from './cases/healing.ts';
import { meaningOf } from './meaning.ts';
import { naiveSample } from './naive.ts';
import { excessOf, misfitOf, validationTable } from './table.ts';

const table = validationTable(1);

test('ids are unique, every case is in the table once', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(table.map(({ id }) => id).toSorted()).toEqual(cases.map(({ id }) => id).toSorted());
});

test.each(cases.map((entry) => [entry.id, entry] as const))(
  '%s stands in the evidence tables',
  (_, entry) => {
    const tables = readTables();
    expect(evidenceOf(entry).length).toBeGreaterThan(0);
    for (const evidence of evidenceOf(entry)) {
      expect(evidenceProblems(evidence, tables)).toEqual([]);
      expect(evidence.unit).toBe(entry.unit);
      expect(evidence.access).not.toBe('recall');
    }
    expect(new Set(evidenceOf(entry).map(({ from }) => from)).size).toBe(1);
    expect(sourcesOf(entry).length).toBeGreaterThan(0);
  },
);

test('the same seed gives the same table, another seed another where anything is drawn', () => {
  expect(validationTable(1)).toEqual(table);
  const drawn = cases.filter((entry) => entry.use === 'validation' && !healingCases.includes(entry));
  for (const { id, predict } of drawn) {
    const again = table.find((entry) => entry.id === id)?.predicted;
    if (again !== undefined && again.low90 < again.high90) expect(predict(2)).not.toEqual(predict(1));
  }
});

test('the worst misfit stands first, what is not scored last', () => {
  const scored = table.filter(({ score }) => score !== null);
  expect(table.slice(0, scored.length)).toEqual(scored);
  scored.slice(1).forEach((entry, k) => {
    expect(misfitOf(entry)).toBeLessThanOrEqual(misfitOf(scored[k]!));
  });
});

test('predictions are finite and in order; scores are not negative', () => {
  for (const { id, predicted, score, naiveScore } of table) {
    const { low90, low50, median, high50, high90 } = predicted;
    const order = [low90, low50, median, high50, high90];
    expect([id, ...order.toSorted((a, b) => a - b)]).toEqual([id, ...order]);
    expect(order.every((x) => Math.abs(x) < Infinity)).toBe(true);
    for (const each of [score, naiveScore]) if (each !== null) expect(each).toBeGreaterThanOrEqual(0);
  }
});

test('a rat is never scored as a human: the human barrier model is only shown beside it', () => {
  const barrier = table.filter(({ id }) => id.startsWith('rat-'));
  expect(barrier.length).toBe(4);
  for (const { score, naiveScore, species } of barrier) {
    expect([score, naiveScore, species]).toEqual([null, null, 'rat']);
  }
});

test('what helped to choose a prior is not called validation', () => {
  const uses = new Map(table.map(({ id, use }) => [id, use]));
  for (const id of ['roller-depth-770um', 'pen-depth-500um', 'pen-depth-1500um']) {
    expect(uses.get(id)).toBe('reproduction');
  }
  for (const id of [
    'roller-hole',
    'puncture-force-5um',
    'ion-half-life-abdomen',
    'pain-length',
    'water-patch',
  ]) {
    expect(uses.get(id)).toBe('calibration');
  }
});

const observedIn = (from: 'human' | 'rat', id: string, value: number, scale = 1): ValidationCase => ({
  id,
  title: id,
  quantity: 'depth',
  unit: 'mm',
  observed: {
    kind: 'value',
    value: {
      value,
      unit: 'mm',
      spread: { kind: 'none' },
      from,
      access: 'read',
      tier: 'primary',
      sources: [{ id: 'made', cite: 'made for this test' }],
    },
  },
  predict: () => Float64Array.of(value),
  use: 'validation',
  naive: { group: 'made', scale },
  note: '',
});

test('the naive forecaster knows the others of its species and group, never the number itself', () => {
  const [a, b, rat] = [
    observedIn('human', 'a', 2),
    observedIn('human', 'b', 6, 2),
    observedIn('rat', 'c', 9),
  ];
  expect(naiveSample(rat, [a, b, rat])).toBeUndefined();
  expect([...new Set(naiveSample(a, [a, b, rat]))].map((x) => x.toFixed(9))).toEqual(['3.000000000']);
  expect([...new Set(naiveSample(b, [a, b, rat]))].map((x) => x.toFixed(9))).toEqual(['4.000000000']);
  const { naive: _, ...alone } = a;
  expect(naiveSample(alone, [a, b])).toBeUndefined();
});

test('every comparison is told in words, and a loss is told as one', () => {
  for (const entry of table) {
    expect(meaningOf(entry).length).toBeGreaterThan(40);
    expect(meaningOf(entry).includes('the naive forecaster does better')).toBe((excessOf(entry) ?? 0) > 0);
  }
});
