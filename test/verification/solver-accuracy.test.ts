/** Errors achieved on the test problems: they follow the tolerance, and the page that lists them is today's. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSystem, methods, rodas4, solve } from '../../src/numerics/index.ts';
import {
  declarationOf,
  errorsOf,
  referenceOf,
  smoothProblems,
  stiffProblems,
  type ProblemName,
} from '../../tools/reference/problem-set.ts';
import {
  accuracies,
  accuracyPage,
  beyondSingles,
  pagePath,
  singleAccuracies,
  solveProblem,
  stiffMethods,
  tolerances,
} from '../../tools/reference/solver-accuracy.ts';

const table = accuracies();
const singles = singleAccuracies();

test('docs/solver-accuracy.md is what the methods achieve', () => {
  expect(readFileSync(pagePath, 'utf8'), 'run node tools/reference/solver-accuracy.ts').toBe(
    accuracyPage(table, singles),
  );
});

const cases = stiffProblems.flatMap((problem) =>
  stiffMethods.map(({ id }) => [problem, id] as readonly [ProblemName, string]),
);

describe.each(cases)('%s with %s', (problem, method) => {
  const rows = table.filter((entry) => entry.problem === problem && entry.method === method);

  test('errs less with each tighter tolerance', () => {
    expect(rows.map(({ rtol }) => rtol)).toEqual([...tolerances]);
    rows.slice(1).forEach(({ error }, i) => expect(error).toBeLessThan(rows[i]?.error ?? 0));
  });

  test('stays within ten times the tolerance', () => {
    for (const { rtol, error } of rows) expect(error).toBeLessThan(10 * rtol);
  });
});

describe.each(cases)('%s with %s on other paths', (problem, id) => {
  const method = stiffMethods.find((entry) => entry.id === id) ?? rodas4;
  const rtol = 1e-5;

  test('the interpreter gives the same bits', () => {
    const [tape, doubles] = (['tape', 'f64x2'] as const).map((path) =>
      solveProblem(problem, method, rtol, path),
    );
    expect(doubles?.path).toBe('f64x2');
    expect(tape?.states).toEqual(doubles?.states);
    expect(tape?.work).toEqual(doubles?.work);
  });

  test('fused products err as little', () => {
    const fused = solveProblem(problem, method, rtol, 'f64x2-fma');
    expect(fused.path).toBe('f64x2-fma');
    expect(Math.max(...errorsOf(problem, fused.states))).toBeLessThan(10 * rtol);
  });
});

describe.each(stiffProblems)('singles on %s', (problem) => {
  const rows = singles.filter((entry) => entry.problem === problem);
  const reason = beyondSingles[problem];

  test(`${reason === undefined ? 'stay within ten times the tolerance down to 1e-3' : `fail: ${reason}`}`, () => {
    const isGood = rows.map(({ rtol, error }) => error < 10 * Math.max(rtol, 1e-3));
    expect(isGood.every(Boolean)).toBe(reason === undefined);
  });
});

describe.each(methods)('$id on smooth problems', (method) => {
  // Errors of steps add up over a few cycles.
  test.each(smoothProblems)('stays within fifty times the tolerance: %s', (problem) => {
    const errors = tolerances.map((rtol) => {
      const { states } = solve({ system: checkSystem(declarationOf(problem)) }, method, {
        control: { rtol },
        saveAt: referenceOf(problem).times,
      });
      return Math.max(...errorsOf(problem, states));
    });
    errors.forEach((error, i) => expect(error).toBeLessThan(50 * (tolerances[i] ?? 0)));
    errors.slice(1).forEach((error, i) => expect(error).toBeLessThan(0.1 * (errors[i] ?? 0)));
  });
});

describe.each(methods.filter(({ stiff }) => !stiff))('$id', (method) => {
  test.each(stiffProblems)('gives up on %s and says what to use', (problem) => {
    const { outcome, times } = solve({ system: checkSystem(declarationOf(problem)) }, method, {
      control: { maxSteps: 5000 },
      saveAt: referenceOf(problem).times,
    });
    expect(outcome.kind).toBe('too-many-steps');
    expect(outcome.advice).toMatch(/stiff.*rodas4/);
    expect(times.length).toBeLessThan(referenceOf(problem).times.length);
  });
});
