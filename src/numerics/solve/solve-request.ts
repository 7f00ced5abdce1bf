/** What someone outside asks for, as plain data, and the answer: never an exception for what was written. */
import type { RunOptions } from '../executor.ts';
import { methods, type Method } from '../methods/index.ts';
import { nearest } from '../nearest.ts';
import { faultIn, readSystem, type SystemFault } from '../system/read-system.ts';
import { SystemError } from '../system/system-error.ts';
import type { Control } from './control.ts';
import type { Problem, Values } from './problem.ts';
import { evenTimes, logTimes, type Spacing } from './saved-times.ts';
import { solutionRecord, type SolutionRecord } from './solution-record.ts';
import { solve } from './solve.ts';

export interface SolveRequest {
  /** The declaration of the system as JSON. */
  readonly text: string;
  /** Id of the method. */
  readonly method: string;
  readonly control: Control;
  readonly parameters: Values;
  readonly save: { readonly at: readonly number[] } | { readonly count: number; readonly spacing: Spacing };
}

export type SolveAnswer =
  | { readonly kind: 'solved'; readonly record: SolutionRecord }
  /** The system cannot be read, or not be compiled. */
  | { readonly kind: 'faulty'; readonly fault: SystemFault }
  /** What was asked of it makes no sense. */
  | { readonly kind: 'refused'; readonly problem: string };

/** Attempts until the first step is accepted: tried with one, then with more. */
const firstAttempts = [1, 4, 16] as const;

/** Size of the first step: the time scale at the start as the method sees it. 0 when none is accepted. */
const firstStep = (problem: Problem, method: Method, control: Control): number => {
  const { start } = problem.system.declaration.time;
  for (const maxSteps of firstAttempts) {
    const { outcome } = solve(problem, method, { control: { ...control, maxSteps } });
    if (outcome.time > start) return outcome.time - start;
  }
  return 0;
};

const savedTimes = (
  save: SolveRequest['save'],
  problem: Problem,
  method: Method,
  control: Control,
): readonly number[] => {
  if ('at' in save) return save.at;
  const { start, end } = problem.system.declaration.time;
  if (save.spacing === 'even') return evenTimes(start, end, save.count);
  const first = firstStep(problem, method, control);
  return first > 0 ? logTimes(start, end, first, save.count) : [start, end];
};

const methodNamed = (id: string): Method => {
  const method = methods.find((known) => known.id === id);
  if (method !== undefined) return method;
  const ids = methods.map((known) => known.id);
  const meant = nearest(id, ids);
  throw new RangeError(
    `there is no method ${id} (${ids.join(', ')})${meant === undefined ? '' : `; try: ${meant}`}`,
  );
};

/** Never throws for what the text or the request says. */
export const answerRequest = (request: SolveRequest, options: RunOptions = {}): SolveAnswer => {
  const { system, fault } = readSystem(request.text);
  if (system === undefined) return { kind: 'faulty', fault };
  const { control, parameters } = request;
  const problem: Problem = { system, parameters };
  try {
    const method = methodNamed(request.method);
    const saveAt = savedTimes(request.save, problem, method, control);
    const solution = solve(problem, method, { ...options, control, saveAt });
    return { kind: 'solved', record: solutionRecord(problem, method, control, solution) };
  } catch (error) {
    if (error instanceof SystemError) return { kind: 'faulty', fault: faultIn(request.text, error) };
    if (error instanceof RangeError) return { kind: 'refused', problem: error.message };
    throw error;
  }
};
