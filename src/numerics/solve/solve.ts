/** One trajectory of a system. */
import type { Path } from '../backends/kernel.ts';
import type { RunOptions } from '../executor.ts';
import type { Method } from '../methods/index.ts';
import { compileSystem } from './compile-system.ts';
import type { Control } from './control.ts';
import { itineraryOf } from './itinerary.ts';
import type { Outcome } from './outcome.ts';
import { initialStates, parametersOf, type Problem } from './problem.ts';
import { precisionWarnings } from './single-precision.ts';
import { runLanes, type Run } from './run-lanes.ts';
import { SavedPoints, type EventTime, type Points } from './saved-points.ts';
import { statisticsReader, type Statistics } from './statistic.ts';

export interface SolveOptions extends RunOptions {
  readonly control?: Control;
  /** Ascending times; the start and the end when left out. A value at the time of a jump is the one before it. */
  readonly saveAt?: readonly number[];
  /** Numbers wanted of the saved points, by name. */
  readonly statistics?: Statistics;
  /** What should run it: `f64x2` unless said otherwise; the solution tells what did. */
  readonly path?: Path;
}

export interface Work {
  readonly accepted: number;
  readonly rejected: number;
  readonly restarts: number;
}

export interface Solution extends Points {
  readonly outcome: Outcome;
  readonly events: readonly EventTime[];
  /** Those asked for, over the points reached and the one where it ended early, as far as these have them. */
  readonly statistics: Readonly<Record<string, number>>;
  /** States and outputs where the solution ended. */
  readonly last: Float64Array;
  readonly lastOutputs: Float64Array;
  readonly work: Work;
  readonly path: Path;
  /** Reasons to doubt the numbers on this path, in words. */
  readonly warnings: readonly string[];
}

/** @throws RangeError for values, times or tolerances that make no sense; SystemError when it cannot be compiled */
export const solve = (problem: Problem, method: Method, options: SolveOptions = {}): Solution => {
  const { system } = problem;
  const { control = {}, saveAt, path, statistics = {}, signal, onProgress } = options;
  const compiled = compileSystem(system, method, path);
  const itinerary = itineraryOf(compiled, control, saveAt);
  const readStatistics = statisticsReader(system, statistics, itinerary.saveAt);
  const recorder = new SavedPoints(compiled, itinerary.saveAt);
  let solution: Solution | undefined;
  const run: Run = {
    parameters: parametersOf(problem),
    initial: initialStates(problem),
    recorder,
    ended: (outcome, lane, { restarts }) => {
      const { attempts, steps, observed, output } = compiled.step.cells;
      const accepted = lane.get(steps);
      const { points } = recorder;
      solution = {
        outcome,
        ...points,
        events: recorder.events,
        statistics: readStatistics(recorder.pointsToEnd(outcome, lane)),
        last: lane.values(observed, system.states.length),
        lastOutputs: lane.values(output),
        work: { accepted, rejected: lane.get(attempts) - accepted, restarts },
        path: compiled.path,
        warnings: precisionWarnings(problem, compiled.path),
      };
    },
  };
  const queue = [run];
  const total = itinerary.end - itinerary.start;
  runLanes(
    compiled,
    itinerary,
    () => queue.pop(),
    ([trajectory]) => {
      if (trajectory !== undefined) onProgress?.({ done: trajectory.time - itinerary.start, total });
      return signal?.aborted === true;
    },
  );
  if (solution === undefined) throw new RangeError('a trajectory has not ended');
  return solution;
};
