import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rodas4, rodas5p, solve, type Method } from '../../src/numerics/index.ts';
import { healingProblem, posteriorRows, textOf } from '../../tools/reference/healing-problem.ts';

/** The healing course against LSODA of SciPy, which has its own right-hand side and its own linear algebra. */

interface Reference {
  readonly sha256: { readonly problem: string; readonly scripts: string };
  readonly times: readonly number[];
  /** Of each row, the largest size on the way; values row by row, time by time. */
  readonly peaks: Readonly<Record<string, readonly number[]>>;
  readonly values: Readonly<Record<string, readonly number[]>>;
}

const tools = join(import.meta.dirname, '../../tools/reference');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each([
  ['the priors', 'reference.json', healingProblem()],
  ['the posterior', 'posterior.json', healingProblem(posteriorRows())],
] as const)('twenty draws of %s', (_, file, { problem, forScipy }) => {
  const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'healing', file), 'utf8')) as Reference;
  const { system, parameters } = problem;

  test('the reference was computed from today’s course by these scripts', () => {
    const scripts = ['healing_course.py', 'stiff_problems.py'].map((name) =>
      readFileSync(join(tools, name), 'utf8'),
    );
    expect(reference.sha256, 'run tools/reference/healing_course.py').toEqual({
      problem: sha256(textOf(forScipy)),
      scripts: sha256(scripts.join('')),
    });
  });

  /** A thousandth of what a state or an output is counted in: below it a difference does not matter. */
  const floorOf = (name: string): number => {
    const { states, outputs = {} } = system.declaration;
    return 1e-3 * (states[name]?.scale ?? (outputs[name]?.unit === '1' ? 1 : 100));
  };

  /** Largest difference over peak and floor, and where it is. */
  const worstOf = (method: Method, rtol: number): { readonly error: number; readonly where: string } => {
    let worst = { error: 0, where: '' };
    forScipy.rows.forEach((row, index) => {
      const values = Object.fromEntries(forScipy.names.map((name, column) => [name, row[column] as number]));
      const given = { system, parameters: { ...parameters, ...values } };
      const found = solve(given, method, { control: { rtol }, saveAt: forScipy.times });
      expect(found.outcome.kind).toBe('finished');
      const columns = [
        ...system.states.map((name, i) => ({ name, i, of: found.states, width: system.states.length })),
        ...system.outputs.map((name, i) => ({ name, i, of: found.outputs, width: system.outputs.length })),
      ];
      for (const { name, i, of, width } of columns) {
        const size = floorOf(name) + (reference.peaks[name]?.[index] ?? NaN);
        forScipy.times.forEach((time, at) => {
          const wanted = reference.values[name]?.[index * forScipy.times.length + at] ?? NaN;
          const error = Math.abs((of[at * width + i] as number) - wanted) / size;
          if (!(error <= worst.error)) worst = { error, where: `${name} of row ${index} on day ${time}` };
        });
      }
    });
    return worst;
  };

  describe('every state and output', () => {
    test.each([
      ['Rodas5P at 1e-8', rodas5p, 1e-8, 1e-6],
      ['Rodas4 at 1e-7', rodas4, 1e-7, 1e-5],
      ['Rodas4 as ensembles use it', rodas4, 1e-4, 3e-3],
    ] as const)('%s', (__, method, rtol, allowed) => {
      const { error, where } = worstOf(method, rtol);
      expect(error, `at ${where}`).toBeLessThan(allowed);
    });
  });
});
