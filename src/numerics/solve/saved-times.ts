/** Times at which a solution is looked at: evenly spaced, or as the steps of the method fall. */
import { compileSystem } from './compile-system.ts';
import { itineraryOf } from './itinerary.ts';
import { initialStates, parametersOf, type Problem } from './problem.ts';
import { runLanes, type Run } from './run-lanes.ts';
import type { SolveOptions } from './solve.ts';
import type { Method } from '../methods/index.ts';

/** Of two neighbours that are the same number after rounding, one. */
const ascending = (times: readonly number[]): readonly number[] =>
  times.filter((time, i) => i === 0 || time > (times[i - 1] as number));

/** `count` times from start to end, both included. */
export const evenTimes = (start: number, end: number, count: number): readonly number[] => {
  const before = Array.from({ length: count - 1 }, (_, i) => start + ((end - start) * i) / (count - 1));
  return [...ascending(before).filter((time) => time < end), end];
};

/** Beyond so many steps not every one is given. */
const mostSteps = 5000;
/** Times a step, its end included. */
const perStep = 4;

/** What is dropped is spread evenly; the first and the last stay. */
const sparse = (times: readonly number[]): readonly number[] => {
  const stride = Math.ceil(times.length / mostSteps);
  return times.filter((_, i) => i % stride === 0 || i === times.length - 1);
};

const refined = (times: readonly number[]): readonly number[] =>
  ascending(
    times.flatMap((time, i) => {
      const before = times[i - 1];
      if (before === undefined) return [time];
      return Array.from({ length: perStep }, (_, k) =>
        k === perStep - 1 ? time : before + ((time - before) * (k + 1)) / perStep,
      );
    }),
  );

const attemptsBetweenReports = 10_000;

/** As good as the same time; a solution has the values after a jump there. */
const justAfter = (time: number): number => time + 4e-16 * Math.abs(time);

/**
 * The ends of the steps that a method takes, and times between them: dense where the solution changes fast, whatever
 * its time scales. @throws as `solve`
 */
export const stepTimes = (
  problem: Problem,
  method: Method,
  { control = {}, path, signal, onProgress }: Omit<SolveOptions, 'saveAt' | 'statistics'> = {},
): readonly number[] => {
  const [parameters, initial] = [parametersOf(problem), initialStates(problem)];
  const compiled = compileSystem(problem.system, method, path);
  const itinerary = itineraryOf(compiled, control, []);
  const times = [itinerary.start];
  const after: number[] = [];
  let restarts = 0;
  let attempts = 0;
  const take = (time: number): void => {
    if (time > (times.at(-1) as number)) times.push(time);
  };
  const queue: Run[] = [
    { parameters, initial, recorder: { save: () => {} }, ended: ({ time }) => take(time) },
  ];
  runLanes(
    compiled,
    itinerary,
    () => queue.pop(),
    ([trajectory]) => {
      if (trajectory === undefined) return false;
      take(trajectory.time);
      if (trajectory.restarts > restarts) after.push(justAfter(trajectory.time));
      ({ restarts } = trajectory);
      attempts += 1;
      if (attempts % attemptsBetweenReports === 0) {
        onProgress?.({ done: trajectory.time - itinerary.start, total: itinerary.end - itinerary.start });
      }
      return signal?.aborted === true;
    },
    1,
  );
  const last = times.at(-1) as number;
  const inside = after.filter((time) => time < last);
  return ascending([...refined(sparse(times)), ...inside].sort((a, b) => a - b));
};
