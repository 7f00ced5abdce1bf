/** The problems of the solver's benches, and cohorts of parameters around their declared values. */
import { exp, normalQuantile, rootStream } from '../../src/quantities/index.ts';
import type { SystemDeclaration } from '../../src/numerics/index.ts';
import { declarationOf } from '../../tools/reference/problem-set.ts';

export interface BenchProblem {
  readonly declaration: SystemDeclaration;
  readonly times: readonly number[];
  /** Of the logarithms of the parameters. */
  readonly spread: number;
  readonly rtol: number;
}

export const benchProblems: Readonly<Record<'pollu' | 'cascade25', BenchProblem>> = {
  pollu: { declaration: declarationOf('pollu'), times: [1, 10, 60], spread: 0.2, rtol: 1e-4 },
  cascade25: {
    declaration: declarationOf('cascade25'),
    times: [3, 33, 63, 93, 123, 153, 365],
    spread: 0.25,
    rtol: 1e-3,
  },
};

/** [trajectory][parameter], log-normal around the declared values, which the first trajectory has itself. */
export const cohortOf = ({ declaration, spread }: BenchProblem, count: number, block = 0): Float64Array => {
  const nominal = Object.values(declaration.parameters ?? {}).map(({ value }) => value);
  const uniform = new Float64Array(count * nominal.length);
  rootStream(block).split('cohort').fillUniform(uniform);
  return uniform.map((u, at) => {
    const value = nominal[at % nominal.length] ?? NaN;
    return at < nominal.length ? value : value * exp(spread * normalQuantile(u));
  });
};

/** With Hill terms written as quotients of powers: the prototype has no guard for x <= 0. */
export const withQuotients = (declaration: SystemDeclaration): SystemDeclaration =>
  JSON.parse(
    JSON.stringify(declaration)
      .replace(/1 - hill\((\w+), (\w+), (\d)\)/g, '$2^$3 / ($2^$3 + $1^$3)')
      .replace(/hill\((\w+), (\w+), (\d)\)/g, '($1^$3 / ($2^$3 + $1^$3))'),
  ) as SystemDeclaration;
