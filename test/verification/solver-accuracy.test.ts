/** Errors achieved on the test problems: they follow the tolerance, and the page that lists them is today's. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSystem, methods, solve } from '../../src/numerics/index.ts';
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
  pagePath,
  stiffMethods,
  tolerances,
} from '../../tools/reference/solver-accuracy.ts';

const table = accuracies();

test('docs/solver-accuracy.md is what the methods achieve', () => {
  expect(readFileSync(pagePath, 'utf8'), 'run node tools/reference/solver-accuracy.ts').toBe(
    accuracyPage(table),
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

  // The points of Prothero–Robinson between the steps do not keep to the tolerance: the stiff state follows the time,
  // and the error of a step is measured at its end only.
  const isFollowed = problem !== 'prothero-robinson';

  test(`stays within ten times the tolerance${isFollowed ? '' : ' at the ends of steps'}`, () => {
    for (const { rtol, error, errorAtEnd } of rows) {
      expect(isFollowed ? error : errorAtEnd).toBeLessThan(10 * rtol);
    }
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
