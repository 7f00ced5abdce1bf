import { describe, expect, test } from 'vitest';
import { parseUnit, unknown } from '../../quantities/index.ts';
import { checkSystem, expression, ExpressionError } from '../../numerics/index.ts';
import { parameters as insertionParameters } from '../mechanisms.ts';
import { quantileOf } from '../parameter.ts';
import { assemble } from './assemble.ts';
import { courseUnder } from './course.case.ts';
import { bioelectric, groupOf, hypotheses } from './course.ts';
import { mechanismGroups } from './mechanism-groups.ts';

const course = courseUnder(bioelectric);
const written = [...course.laws, ...course.fluxes, ...course.outputs];

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const camel = /^[a-z][A-Za-z0-9]*$/;
const double = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

test('every mechanism has an id of its own, a source and says what “off” means', () => {
  const all = [...written, ...course.effects];
  expect(double(all.map(({ id }) => id))).toEqual([]);
  for (const { id, title, sources, neutral } of all) {
    expect(id).toMatch(kebab);
    expect({ id, sources: sources.length }).not.toEqual({ id, sources: 0 });
    expect(title.length).toBeGreaterThan(8);
    expect(neutral.length).toBeGreaterThan(8);
  }
});

test('every mechanism belongs to a part of the course, and no part is empty', () => {
  const parts = [...course.laws, ...course.fluxes, ...course.effects].map(groupOf);
  expect([...new Set(parts)].toSorted()).toEqual(
    mechanismGroups.filter((group) => group !== 'readings').toSorted(),
  );
  expect([...new Set(course.outputs.map(groupOf))]).toEqual(['readings']);
});

test('every name means one thing', () => {
  const names = [
    ...course.states.map(({ symbol }) => symbol),
    ...course.parameters.map(({ id }) => id),
    ...course.laws.map(({ defines }) => defines),
    ...course.outputs.map(({ defines }) => defines),
  ];
  expect(double(names)).toEqual([]);
  for (const name of names) expect(name).toMatch(camel);
  const shared = new Set<object>(insertionParameters);
  const insertion = new Set<string>(insertionParameters.map(({ id }) => id));
  const taken = course.parameters.filter((entry) => insertion.has(entry.id) && !shared.has(entry));
  expect(taken).toEqual([]);
});

test.each(hypotheses)('the course of $id is a system, with and without sessions', (hypothesis) => {
  for (const sessions of [[], [0], [0, 28, 56]]) {
    expect(() => checkSystem(assemble({ sessions, endDay: 90, hypothesis }))).not.toThrow();
  }
});

test('no parameter is idle', () => {
  const used = new Set(
    Object.keys(assemble({ sessions: [0], endDay: 1, hypothesis: bioelectric }).parameters ?? {}),
  );
  expect(course.parameters.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

describe('units', () => {
  /** The same quantity on another scale, and another quantity. */
  const changes = [
    (unit: string): string => (unit === '1' ? '%' : `${unit}.%`),
    (unit: string): string => (unit === '1' ? 'K' : `${unit}.K`),
  ];

  test.each(written.map((entry) => [entry.id, entry] as const))('%s holds in its units only', (_, entry) => {
    const { text, unit, symbols } = entry.expression;
    const declared = Object.fromEntries(Object.entries(symbols).map(([name, value]) => [name, { ...value }]));
    expect(() => expression({ text, unit, symbols: declared })).not.toThrow();
    for (const change of changes) {
      expect(() => expression({ text, unit: change(unit), symbols: declared })).toThrow(ExpressionError);
    }
  });
});

test.each(course.parameters.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  const { prior, evidence, unit } = entry;
  expect(() => parseUnit(unit)).not.toThrow();
  const nominal = quantileOf(prior, 0.5);
  expect(Math.abs(nominal - evidence[0].value)).toBeLessThanOrEqual(0.05 * Math.abs(evidence[0].value));
  if (prior.kind !== 'fixed') {
    // An interval of 90 %: a twentieth lies below, a twentieth above.
    const [low, high] = prior.kind === 'uniform' ? [0, 1] : [0.05, 0.95];
    expect(quantileOf(prior, low) / prior.low).toBeCloseTo(1, 9);
    expect(quantileOf(prior, high) / prior.high).toBeCloseTo(1, 9);
    expect(nominal).toBeGreaterThan(prior.low);
    expect(nominal).toBeLessThan(prior.high);
  }
  for (const item of evidence) {
    expect(item.unit).toBe(unit);
    expect(item.sources.length).toBeGreaterThan(0);
    if (item.from === 'assumed') expect(item.note ?? unknown).not.toBe(unknown);
  }
});
