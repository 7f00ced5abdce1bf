/** The test problems as declared, what others published of their end, and what was computed here with 34 digits. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SystemDeclaration } from '../../src/numerics/index.ts';

const folder = join(import.meta.dirname, '../../test/verification/stiff');
const file = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** Values by state, one for each of the times. */
type Values = Readonly<Record<string, readonly number[]>>;

interface Reference {
  /** Hash of the declaration that was integrated. */
  readonly sha256: string;
  /** Largest difference to a run at ten times the tolerance, over scale and peak of the state. */
  readonly doubt: number;
  /** The same difference to SciPy's methods at rtol = 1e-12, or why they gave up. */
  readonly scipy: Readonly<Record<string, number | string>>;
  readonly times: readonly number[];
  /** Largest size of each state at the end of any step. */
  readonly peaks: Readonly<Record<string, number>>;
  readonly states: Values;
}

interface Published {
  readonly address: string;
  readonly states: Readonly<Record<string, number>>;
  /** Relative difference up to which the published values are those computed here. */
  readonly agreement: number;
}

export const stiffProblems = [
  'rober',
  'hires',
  'pollu',
  'orego',
  'e5',
  'vdpol',
  'prothero-robinson',
  'cascade25',
] as const;
export const smoothProblems = ['harmonic', 'logistic', 'lotka-volterra', 'brusselator'] as const;
export type ProblemName = (typeof stiffProblems)[number] | (typeof smoothProblems)[number];
export const problems: readonly ProblemName[] = [...stiffProblems, ...smoothProblems];

const pathOf = (name: ProblemName): string => `problems/${name}.json`;

export const declarationOf = (name: ProblemName): SystemDeclaration =>
  JSON.parse(file(pathOf(name))) as SystemDeclaration;

const references = JSON.parse(file('reference.json')) as {
  readonly sha256: string;
  readonly problems: Readonly<Record<ProblemName, Reference>>;
};

export const referenceOf = (name: ProblemName): Reference => references.problems[name];

export const published = (
  JSON.parse(file('published.json')) as { readonly problems: Partial<Record<ProblemName, Published>> }
).problems;

const scripts = ['stiff_problems.py', 'radau.py'];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What must be integrated anew because the scripts or the declaration are no longer those of the reference. */
export const stale = (): readonly string[] => [
  ...(sha256(scripts.map((script) => readFileSync(join(import.meta.dirname, script), 'utf8')).join('')) ===
  references.sha256
    ? []
    : scripts),
  ...problems.filter((name) => sha256(file(pathOf(name))) !== referenceOf(name).sha256),
];

/** At each time the largest difference to the reference over scale and peak of the state; values are [time][state]. */
export const errorsOf = (name: ProblemName, values: ArrayLike<number>): readonly number[] => {
  const { states, peaks, times } = referenceOf(name);
  const declared = Object.entries(declarationOf(name).states);
  if (values.length !== times.length * declared.length) {
    throw new Error(
      `${name}: ${values.length} values for ${times.length} times of ${declared.length} states`,
    );
  }
  return times.map((_, row) => {
    const errors = declared.map(([state, { scale = 1 }], i) => {
      const expected = states[state]?.[row] ?? NaN;
      return (
        Math.abs((values[row * declared.length + i] ?? NaN) - expected) / (scale + (peaks[state] ?? NaN))
      );
    });
    return Math.max(...errors);
  });
};
