/** Whether single precision can hold what a problem declares. */
import type { Path } from '../backends/kernel.ts';
import { initialStates, parametersOf, type Problem } from './problem.ts';

const largestSingle = 3.4028234663852886e38;
const smallestNormalSingle = 1.1754943508222875e-38;
/** Of the digits of a single, 2^24: what is smaller by more than this is lost beside the larger. */
const span = 16777216;

const isBeyond = (value: number): boolean =>
  value !== 0 && (Math.abs(value) > largestSingle || Math.abs(value) < smallestNormalSingle);

/** Sizes of states that can be added to one another, by their unit: the least that matters, the largest declared. */
const sizesByUnit = (problem: Problem): ReadonlyMap<string, readonly [least: number, largest: number]> => {
  const initial = initialStates(problem);
  const sizes = new Map<string, readonly [number, number]>();
  Object.values(problem.system.declaration.states).forEach(({ unit, scale, healthy = 0 }, i) => {
    const values = [Math.abs(healthy), Math.abs(initial[i] as number)].filter((size) => size > 0);
    const matters = scale ?? Math.min(Infinity, ...values);
    const [least, largest] = sizes.get(unit) ?? [Infinity, 0];
    sizes.set(unit, [Math.min(least, matters), Math.max(largest, scale ?? 0, ...values)]);
  });
  return sizes;
};

/** What is to be said of a problem on a path, in words; nothing on paths with doubles. */
export const precisionWarnings = (problem: Problem, path: Path): readonly string[] => {
  if (path !== 'f32x4') return [];
  const { system } = problem;
  const parameters = parametersOf(problem);
  const { constants = {}, states } = system.declaration;
  const numbers: readonly (readonly [name: string, value: number])[] = [
    ...system.parameters.map((name, i) => [name, parameters[i] as number] as const),
    ...Object.entries(constants).map(([name, { value }]) => [name, value] as const),
    ...Object.entries(states).map(([name, { scale = 1 }]) => [`the scale of ${name}`, scale] as const),
  ];
  const beyond = numbers
    .filter(([, value]) => isBeyond(value))
    .map(([name, value]) => `${name} is ${value}, beyond the range of single precision: use f64x2`);
  const lost = [...sizesByUnit(problem)]
    .filter(([, [least, largest]]) => largest > span * least)
    .map(
      ([unit, [least, largest]]) =>
        `states in ${unit} matter from ${least} to ${largest}; single precision has seven digits: ` +
        'what nearly cancels is lost unseen; use f64x2, or compare some cases with it',
    );
  return [...beyond, ...lost];
};
