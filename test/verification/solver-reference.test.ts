/** The reference of the stiff problems is that of today's declarations, and others found the same. */
import { describe, expect, test } from 'vitest';
import { checkSystem } from '../../src/numerics/index.ts';
import { declarationOf, published, problems, referenceOf, stale } from '../../tools/reference/problem-set.ts';

test('the reference was computed from these declarations by these scripts', () => {
  expect(stale(), 'run python3 tools/reference/stiff_problems.py').toEqual([]);
});

describe.each(problems)('%s', (name) => {
  const { times, states, peaks, doubt, scipy } = referenceOf(name);

  test('is a system as it stands', () => {
    const system = checkSystem(declarationOf(name));
    expect(Object.keys(states)).toEqual(system.states);
    expect(times.length).toBeGreaterThanOrEqual(10);
    expect(times.at(-1)).toBe(system.declaration.time.end);
  });

  test('has a reference far below every tolerance asked of it', () => {
    expect(doubt).toBeLessThan(1e-14);
    for (const [state, values] of Object.entries(states)) {
      expect(values).toHaveLength(times.length);
      expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(peaks[state] ?? NaN);
    }
  });

  test('is what SciPy finds', () => {
    const differences = Object.values(scipy).filter((difference) => typeof difference === 'number');
    expect(differences).not.toHaveLength(0);
    for (const difference of differences) expect(difference).toBeLessThan(1e-8);
  });
});

test.each(Object.entries(published))('%s ends as published', (name, { states, agreement }) => {
  const reference = referenceOf(name as keyof typeof published).states;
  const differences = Object.entries(states).map(([state, value]) =>
    Math.abs((reference[state]?.at(-1) ?? NaN) / value - 1),
  );
  expect(Math.max(...differences)).toBeLessThanOrEqual(agreement);
});

const closedForms: readonly (readonly [
  name: 'harmonic' | 'logistic' | 'prothero-robinson',
  state: string,
  at: (t: number) => number,
])[] = [
  ['harmonic', 'x', (t) => Math.cos(3 * t)],
  ['harmonic', 'v', (t) => -3 * Math.sin(3 * t)],
  ['logistic', 'y', (t) => 2 / (1 + 39 * Math.exp(-t))],
  ['prothero-robinson', 'y', (t) => Math.exp(-t)],
];

test.each(closedForms)('%s: %s follows its closed form', (name, state, at) => {
  const { times, states } = referenceOf(name);
  const differences = times.map((t, i) => Math.abs((states[state]?.[i] ?? NaN) - at(t)));
  expect(Math.max(...differences)).toBeLessThan(3e-15);
});

test('what ROBER and E5 conserve is conserved, though not by the published values', () => {
  const rober = referenceOf('rober').states;
  referenceOf('rober').times.forEach((_, i) => {
    const sum = ['A', 'B', 'C'].reduce((total, name) => total + (rober[name]?.[i] ?? NaN), 0);
    expect(Math.abs(sum - 1)).toBeLessThan(3e-16);
  });
  const { y2 = [], y3 = [], y4 = [] } = referenceOf('e5').states;
  y2.forEach((value, i) =>
    expect(Math.abs((y3[i] ?? NaN) + (y4[i] ?? NaN) - value)).toBeLessThan(1e-15 * value),
  );
  const sum = Object.values(published.rober?.states ?? {}).reduce((total, value) => total + value, 0);
  expect(sum - 1).toBeLessThan(-9e-15);
  const { y2: end2 = NaN, y3: end3 = NaN } = published.e5?.states ?? {};
  expect(end2 / end3 - 1).toBeGreaterThan(1e-3);
});
