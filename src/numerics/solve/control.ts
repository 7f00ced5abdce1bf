/** How accurately and with how much work a system is solved. */
import type { Path } from '../backends/kernel.ts';
import { nearest } from '../nearest.ts';
import type { System } from '../system/system.ts';
import type { Values } from './problem.ts';

export interface Control {
  /** Error allowed in one step, relative to the size of each state. */
  readonly rtol?: number;
  /**
   * Error allowed whatever the size: one number for all states or one a state, in the unit of the state. Without
   * it rtol times the declared scale, else times the size at the start.
   */
  readonly atol?: number | Values;
  /** Step attempts a trajectory may take in all. */
  readonly maxSteps?: number;
  /** Limits of the step size, and the first one, in the unit of time. */
  readonly minStep?: number;
  readonly maxStep?: number;
  readonly initialStep?: number;
}

export interface Tolerances {
  readonly relative: number;
  /** In the order of the states. */
  readonly absolute: Float64Array;
}

export const defaultControl = { rtol: 1e-4, maxSteps: 100_000, minStep: 0, maxStep: Infinity } as const;

/** With a looser tolerance a nonlinear system is no longer followed at all. */
const loosest = 0.1;

/** About a hundred units in the last place: below this rounding counts for more than the method. */
const tightestInSingle = 1e-5;

const mustBePositive = (name: string, value: number): number => {
  if (value > 0) return value;
  throw new RangeError(`${name} is ${value}: a number above 0 is needed`);
};

/** @throws RangeError for a limit that is not positive, or limits that exclude each other */
export const stepLimits = ({
  maxSteps = defaultControl.maxSteps,
  minStep = defaultControl.minStep,
  maxStep = defaultControl.maxStep,
  initialStep,
}: Control): { maxSteps: number; minStep: number; maxStep: number; initialStep?: number } => {
  if (!(minStep >= 0 && minStep < maxStep)) {
    throw new RangeError(
      `minStep ${minStep} and maxStep ${maxStep}: 0 or more, and the first below the second`,
    );
  }
  return {
    maxSteps: mustBePositive('maxSteps', maxSteps),
    minStep,
    maxStep,
    ...(initialStep === undefined ? {} : { initialStep: mustBePositive('initialStep', initialStep) }),
  };
};

/** @throws RangeError for tolerances that are not positive or lack a size to be relative to */
export const tolerances = (
  system: System,
  { rtol = defaultControl.rtol, atol }: Control,
  path: Path,
): Tolerances => {
  if (!(rtol > 0 && rtol <= loosest)) {
    throw new RangeError(`rtol is ${rtol}: a number above 0 and at most ${loosest} is needed`);
  }
  if (path === 'f32x4' && rtol < tightestInSingle) {
    throw new RangeError(`rtol is ${rtol}: single precision reaches ${tightestInSingle}`);
  }
  if (typeof atol === 'object') {
    const unknown = Object.keys(atol).find((name) => !system.states.includes(name));
    if (unknown !== undefined) {
      const meant = nearest(unknown, system.states);
      throw new RangeError(`atol: ${unknown} is not a state${meant === undefined ? '' : `; try: ${meant}`}`);
    }
  }
  const declared = Object.entries(system.declaration.states);
  return {
    relative: rtol,
    absolute: Float64Array.from(declared, ([name, { initial, healthy = initial, scale }]) => {
      const given = typeof atol === 'number' ? atol : atol?.[name];
      if (given !== undefined) return mustBePositive(`atol of ${name}`, given);
      const size = scale ?? Math.abs(healthy);
      if (size > 0) return rtol * size;
      throw new RangeError(`${name} starts at 0 and declares no scale: give a scale, or atol`);
    }),
  };
};
