/** What someone outside asks for, as plain data, and the answer: never an exception for what was written. */
import type { Path } from '../backends/kernel.ts';
import type { RunOptions } from '../executor.ts';
import { methods, type Method } from '../methods/index.ts';
import { nearest } from '../nearest.ts';
import { faultIn, readSystem, type SystemFault } from '../system/read-system.ts';
import { SystemError } from '../system/system-error.ts';
import type { Control } from './control.ts';
import type { Problem, Values } from './problem.ts';
import { evenTimes, stepTimes } from './saved-times.ts';
import { solutionRecord, type SolutionRecord } from './solution-record.ts';
import { solve } from './solve.ts';

export interface SolveRequest {
  /** The declaration of the system as JSON. */
  readonly text: string;
  /** Id of the method. */
  readonly method: string;
  readonly control: Control;
  readonly parameters: Values;
  /** What should run it, as in `solve`. */
  readonly path?: Path;
  /** Times, so many of them evenly spaced, or what the steps of the method give. */
  readonly save: { readonly at: readonly number[] } | { readonly count: number } | 'steps';
}

export type SolveAnswer =
  | { readonly kind: 'solved'; readonly record: SolutionRecord }
  /** The system cannot be read, or not be compiled. */
  | { readonly kind: 'faulty'; readonly fault: SystemFault }
  /** What was asked of it makes no sense. */
  | { readonly kind: 'refused'; readonly problem: string };

const methodNamed = (id: string): Method => {
  const method = methods.find((known) => known.id === id);
  if (method !== undefined) return method;
  const ids = methods.map((known) => known.id);
  const meant = nearest(id, ids);
  throw new RangeError(
    `there is no method ${id} (${ids.join(', ')})${meant === undefined ? '' : `; try: ${meant}`}`,
  );
};

/** The steps are walked twice: first to learn their times, then to record. */
const half = ({ onProgress }: RunOptions, walked: 0 | 1): Pick<RunOptions, 'onProgress'> =>
  onProgress === undefined
    ? {}
    : { onProgress: ({ done, total }) => onProgress({ done: walked * total + done, total: 2 * total }) };

/** Never throws for what the text or the request says. */
export const answerRequest = (request: SolveRequest, options: RunOptions = {}): SolveAnswer => {
  const { system, fault } = readSystem(request.text);
  if (system === undefined) return { kind: 'faulty', fault };
  const { control, parameters, path, save } = request;
  const problem: Problem = { system, parameters };
  const { start, end } = system.declaration.time;
  const how = { control, ...options, ...(path === undefined ? {} : { path }) };
  try {
    const method = methodNamed(request.method);
    const saveAt =
      save === 'steps'
        ? stepTimes(problem, method, { ...how, ...half(options, 0) })
        : 'at' in save
          ? save.at
          : evenTimes(start, end, save.count);
    const solution = solve(problem, method, {
      ...how,
      ...(save === 'steps' ? half(options, 1) : {}),
      saveAt,
    });
    return { kind: 'solved', record: solutionRecord(problem, method, control, solution) };
  } catch (error) {
    if (error instanceof SystemError) return { kind: 'faulty', fault: faultIn(request.text, error) };
    if (error instanceof RangeError) return { kind: 'refused', problem: error.message };
    throw error;
  }
};
