/** One trajectory of a system. */
import type { Path } from '../backends/kernel.ts';
import type { RunOptions } from '../executor.ts';
import type { Method } from '../methods/index.ts';
import type { System } from '../system/system.ts';
import { compileSystem } from './compile-system.ts';
import type { Control } from './control.ts';
import { itineraryOf } from './itinerary.ts';
import { Lane } from './lane.ts';
import { outcome, type Outcome } from './outcome.ts';
import { initialStates, parametersOf, type Problem } from './problem.ts';
import { placeOf, reduceSeries, type Reduction, type Statistic } from './statistic.ts';
import { Trajectory } from './trajectory.ts';

export interface SolveOptions extends RunOptions {
  readonly control?: Control;
  /** Ascending times; the start and the end when left out. */
  readonly saveAt?: readonly number[];
  /** Numbers wanted of the saved points, by name. */
  readonly statistics?: Readonly<Record<string, Statistic>>;
  /** What should run it: `f64x2` unless said otherwise; the solution tells what did. */
  readonly path?: Path;
}

export interface Solution {
  readonly outcome: Outcome;
  /** Times reached of those asked for. */
  readonly times: Float64Array;
  /** [time][state], in the order of the system. */
  readonly states: Float64Array;
  /** [time][output] */
  readonly outputs: Float64Array;
  readonly events: readonly { readonly id: string; readonly time: number }[];
  /** Those asked for, over the points reached; none when no point was reached. */
  readonly statistics: Readonly<Record<string, number>>;
  /** States where the solution ended. */
  readonly last: Float64Array;
  readonly work: {
    readonly accepted: number;
    readonly rejected: number;
    readonly restarts: number;
  };
  readonly path: Path;
}

/** Attempts between two looks at the signal. */
const attemptsAtOnce = 10_000;

interface Points {
  readonly times: Float64Array;
  readonly states: Float64Array;
  readonly outputs: Float64Array;
}

interface WantedStatistic {
  readonly name: string;
  readonly reduce: Reduction;
  readonly place: ReturnType<typeof placeOf>;
}

const statisticsOf = (
  system: System,
  points: Points,
  wanted: readonly WantedStatistic[],
): Readonly<Record<string, number>> => {
  if (points.times.length === 0) return {};
  const numbers = wanted.map(({ name, reduce, place: { among, index } }) => {
    const width = system[among].length;
    const value = (i: number): number => points[among][i * width + index] as number;
    return [name, reduceSeries({ times: points.times, value }, reduce)] as const;
  });
  return Object.fromEntries(numbers);
};

/** @throws RangeError for values, times or tolerances that make no sense; SystemError when it cannot be compiled */
export const solve = (problem: Problem, method: Method, options: SolveOptions = {}): Solution => {
  const { system } = problem;
  const { control = {}, saveAt, path, statistics = {}, signal, onProgress } = options;
  const wanted = Object.entries(statistics).map(([name, { of, reduce }]) => {
    return { name, reduce, place: placeOf(of, system) };
  });
  const parameters = parametersOf(problem);
  const initial = initialStates(problem);
  const compiled = compileSystem(system, method, path);
  const itinerary = itineraryOf(compiled, control, saveAt);
  const kernel = compiled.instantiate();
  const { cells } = compiled.step;
  const count = { states: system.states.length, outputs: system.outputs.length };
  const times = itinerary.saveAt;
  const states = new Float64Array(times.length * count.states);
  const outputs = new Float64Array(times.length * count.outputs);
  const events: { id: string; time: number }[] = [];
  let saved = 0;
  const lane = new Lane(kernel, 0);
  const trajectory = new Trajectory(lane, compiled, itinerary, {
    save: (index) => {
      states.set(lane.values(cells.observed, count.states), index * count.states);
      outputs.set(lane.values(cells.output), index * count.outputs);
      saved = index + 1;
    },
    event: (id, time) => events.push({ id, time }),
  });

  for (let index = 1; index < kernel.lanes; index += 1) {
    new Trajectory(new Lane(kernel, index), compiled, itinerary, { save: () => {} }).park(
      parameters,
      initial,
    );
  }
  let ended: Outcome | undefined = trajectory.begin(parameters, initial);
  while (ended === undefined) {
    if (signal?.aborted === true) {
      ended = outcome('cancelled', trajectory.time);
      break;
    }
    if ((kernel.repeat(attemptsAtOnce) & 1) !== 0) ended = trajectory.attend();
    onProgress?.({ done: trajectory.time - itinerary.start, total: itinerary.end - itinerary.start });
  }
  const accepted = lane.get(cells.steps);
  const points = {
    times: times.slice(0, saved),
    states: states.slice(0, saved * count.states),
    outputs: outputs.slice(0, saved * count.outputs),
  };
  return {
    outcome: ended,
    ...points,
    statistics: statisticsOf(system, points, wanted),
    events,
    last: lane.values(cells.state, count.states),
    work: { accepted, rejected: lane.get(cells.attempts) - accepted, restarts: trajectory.restarts },
    path: compiled.path,
  };
};
