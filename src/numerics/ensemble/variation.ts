/** What differs between the trajectories of an ensemble: parameters and starting values, by name. */
import { nearest } from '../nearest.ts';
import type { Values } from '../solve/problem.ts';
import type { System } from '../system/system.ts';
import { checkDraws, drawRows, type Draws } from './draws.ts';

export interface Table {
  /** Parameters and states. */
  readonly names: readonly string[];
  /** [trajectory][name] */
  readonly values: Float64Array;
}

/** By global index: a table, draws, or a pure function that names the same quantities for each trajectory. */
export type Variation = Table | Draws | ((index: number) => Values);

/** As a job carries it: with the rows of the job, or with what it needs to draw them. */
export type JobVariation = Table | Draws;

const isDraws = (variation: JobVariation): variation is Draws => 'seed' in variation;

export const namesOf = (variation: JobVariation): readonly string[] =>
  isDraws(variation) ? Object.keys(variation.distributions) : variation.names;

export const rowsOf = (variation: JobVariation, first: number, count: number): Float64Array =>
  isDraws(variation) ? drawRows(variation, first, count) : variation.values;

/** @throws RangeError */
const checkNames = ({ parameters, states }: System, names: readonly string[]): void => {
  const known = [...parameters, ...states];
  names.forEach((name, i) => {
    if (names.indexOf(name) < i) throw new RangeError(`${name} is given twice for each trajectory`);
    if (known.includes(name)) return;
    const meant = nearest(name, known);
    const hint = meant === undefined ? '' : `; try: ${meant}`;
    throw new RangeError(`${name} is neither a parameter nor a state${hint}`);
  });
};

/** @throws RangeError for a value that is not finite, or a start that the state does not allow */
export const checkRows = (
  system: System,
  names: readonly string[],
  rows: Float64Array,
  first: number,
): void => {
  const limits = names.map((name) => {
    const { allowed: [low, high] = [-Infinity, Infinity], nonNegative = false } =
      system.declaration.states[name] ?? {};
    return { low: nonNegative ? Math.max(0, low) : low, high };
  });
  rows.forEach((value, at) => {
    const column = at % names.length;
    const { low, high } = limits[column] as (typeof limits)[number];
    if (Number.isFinite(value) && value >= low && value <= high) return;
    const trajectory = first + Math.floor(at / names.length);
    throw new RangeError(`trajectory ${trajectory}: ${names[column]} cannot be ${value}`);
  });
};

const tabulate = (
  valuesOf: (index: number) => Values,
  count: number,
  allocate: (length: number) => Float64Array,
): Table => {
  const names = Object.keys(valuesOf(0));
  const table = allocate(count * names.length);
  for (let index = 0; index < count; index += 1) {
    const values = valuesOf(index);
    if (Object.keys(values).length !== names.length) {
      throw new RangeError(`trajectory ${index} names other quantities than trajectory 0`);
    }
    names.forEach((name, column) => {
      table[index * names.length + column] = values[name] ?? NaN;
    });
  }
  return { names, values: table };
};

/**
 * The variation as plain data that has been checked; a table lies in memory from `allocate`.
 * @throws RangeError for unknown names, values that are not finite or not allowed, or too few of them
 */
export const plainVariation = (
  system: System,
  variation: Variation,
  count: number,
  allocate: (length: number) => Float64Array,
): JobVariation => {
  if (typeof variation !== 'function' && isDraws(variation)) {
    checkNames(system, namesOf(variation));
    checkDraws(variation);
    return variation;
  }
  const given = typeof variation === 'function' ? tabulate(variation, count, allocate) : variation;
  const { names, values } = given;
  checkNames(system, names);
  if (values.length !== count * names.length) {
    const wanted = `${count} trajectories with ${names.length} values each`;
    throw new RangeError(`the table has ${values.length} values; needed are those of ${wanted}`);
  }
  checkRows(system, names, values, 0);
  if (typeof variation === 'function') return given;
  const own = allocate(values.length);
  own.set(values);
  return { names, values: own };
};
