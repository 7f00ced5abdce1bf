/** What is solved: a system, with other values where a trajectory differs from the declaration. */
import { nearest } from '../nearest.ts';
import type { System } from '../system/system.ts';

export type Values = Readonly<Record<string, number>>;

export interface Problem {
  readonly system: System;
  /** Parameters that differ from their declared value. */
  readonly parameters?: Values;
  /** States that start elsewhere than declared. */
  readonly initial?: Values;
}

/** Declared values with the given ones in their place. @throws RangeError */
const merged = (
  what: string,
  names: readonly string[],
  declared: readonly number[],
  given: Values = {},
): Float64Array => {
  const values = Float64Array.from(declared);
  for (const [name, value] of Object.entries(given)) {
    const index = names.indexOf(name);
    if (index < 0) {
      const meant = nearest(name, names);
      throw new RangeError(`${name} is not a ${what}${meant === undefined ? '' : `; try: ${meant}`}`);
    }
    if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}, not a finite number`);
    values[index] = value;
  }
  return values;
};

/** In the order of the system. @throws RangeError for an unknown name or a value that is not finite */
export const parametersOf = ({ system, parameters }: Problem): Float64Array =>
  merged(
    'parameter',
    system.parameters,
    Object.values(system.declaration.parameters ?? {}).map(({ value }) => value),
    parameters,
  );

/** In the order of the system. @throws RangeError as `parametersOf`, and for a start outside the allowed region */
export const initialStates = ({ system, initial }: Problem): Float64Array => {
  const declared = Object.values(system.declaration.states);
  const values = merged(
    'state',
    system.states,
    declared.map((state) => state.initial),
    initial,
  );
  declared.forEach(({ nonNegative = false, allowed: [low, high] = [-Infinity, Infinity] }, i) => {
    const value = values[i] as number;
    if (value < low || value > high || (nonNegative && value < 0)) {
      throw new RangeError(`${system.states[i]} cannot start at ${value}`);
    }
  });
  return values;
};
