/** Derivatives of a solution by its parameters and by where its states start. */
import type { Path } from '../backends/kernel.ts';
import type { RunOptions } from '../executor.ts';
import type { Method } from '../methods/index.ts';
import { nearest } from '../nearest.ts';
import { compileSystem, type CompiledSystem } from './compile-system.ts';
import type { Control } from './control.ts';
import { itineraryOf } from './itinerary.ts';
import { notFinite, type Outcome } from './outcome.ts';
import { initialStates, parametersOf, type Problem } from './problem.ts';
import { runLanes, type Run } from './run-lanes.ts';
import { SavedPoints, type Points } from './saved-points.ts';
import type { Direction, Recorder } from './trajectory.ts';

export interface SensitivityOptions extends RunOptions {
  /** Parameters, and states for the derivative by their start; all parameters when left out. */
  readonly of?: readonly string[];
  readonly control?: Control;
  readonly saveAt?: readonly number[];
  readonly path?: Path;
}

export interface Sensitivities extends Points {
  readonly outcome: Outcome;
  /** What was differentiated by. */
  readonly of: readonly string[];
  /** [what][time][state] */
  readonly stateDerivatives: Float64Array;
  /** [what][time][output] */
  readonly outputDerivatives: Float64Array;
  readonly path: Path;
}

const mustBeDifferentiable = ({ system }: Problem): void => {
  const event = system.events.find(({ set }) => set.length > 0);
  if (event === undefined) return;
  throw new RangeError(
    `the event ${event.id} sets states at a time that depends on the parameters: derivatives across it are not known; ` +
      'solve up to it (end the time before it, or let it stop), set states at a fixed time (jumps), or take ' +
      'differences of two solutions',
  );
};

/** A lane for each derivative: all follow the same trajectory, each with its own direction. */
const directionOf = ({ system }: Problem, name: string): Direction => {
  const parameters = Float64Array.from(system.parameters, (parameter) => (parameter === name ? 1 : 0));
  const initial = Float64Array.from(system.states, (state) => (state === name ? 1 : 0));
  if (parameters.includes(1) || initial.includes(1)) return { parameters, initial };
  const meant = nearest(name, [...system.parameters, ...system.states]);
  throw new RangeError(
    `${name} is not a parameter or a state${meant === undefined ? '' : `; try: ${meant}`}`,
  );
};

class SavedDerivatives implements Recorder {
  readonly points: SavedPoints;
  readonly states: Float64Array;
  readonly outputs: Float64Array;
  /** The first time at which a derivative had no finite value. */
  lostAt?: number;
  private readonly compiled: CompiledSystem;
  private readonly times: Float64Array;

  constructor(compiled: CompiledSystem, times: Float64Array) {
    const { system } = compiled;
    this.compiled = compiled;
    this.times = times;
    this.points = new SavedPoints(compiled, times);
    this.states = new Float64Array(times.length * system.states.length);
    this.outputs = new Float64Array(times.length * system.outputs.length);
  }

  save: Recorder['save'] = (index, lane) => {
    const { system, step } = this.compiled;
    const { cells, tangents } = step;
    this.points.save(index, lane);
    if (tangents === undefined) return;
    const states = lane.values(tangents.of(cells.observed), system.states.length);
    const outputs = lane.values(tangents.of(cells.output));
    if (![...states, ...outputs].every(Number.isFinite)) this.lostAt ??= this.times[index] ?? NaN;
    this.states.set(states, index * system.states.length);
    this.outputs.set(outputs, index * system.outputs.length);
  };
}

const joined = (parts: readonly Float64Array[]): Float64Array => {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * Derivatives of the discrete solution: the steps count as given, each operation is differentiated exactly.
 * @throws RangeError as `solve`, for nothing to differentiate by, and for events that set states
 */
export const sensitivities = (
  problem: Problem,
  method: Method,
  { of = problem.system.parameters, control = {}, saveAt, path, signal, onProgress }: SensitivityOptions = {},
): Sensitivities => {
  const { system } = problem;
  mustBeDifferentiable(problem);
  if (of.length === 0) throw new RangeError('nothing to differentiate by');
  const directions = of.map((name) => directionOf(problem, name));
  const start = { parameters: parametersOf(problem), initial: initialStates(problem) };
  const compiled = compileSystem(system, method, path, true);
  const itinerary = itineraryOf(compiled, control, saveAt);
  const recorders = directions.map(() => new SavedDerivatives(compiled, itinerary.saveAt));
  const outcomes: Outcome[] = [];
  let begun = 0;
  let done = 0;
  const next = (): Run | undefined => {
    const index = begun;
    const direction = directions[index];
    const recorder = recorders[index];
    if (direction === undefined || recorder === undefined) return undefined;
    begun += 1;
    return {
      ...start,
      direction,
      recorder,
      ended: (how) => {
        outcomes[index] = how;
        done += 1;
      },
    };
  };
  runLanes(compiled, itinerary, next, () => {
    onProgress?.({ done, total: of.length });
    return signal?.aborted === true;
  });
  const lost = recorders.findIndex((recorder) => recorder.lostAt !== undefined);
  const ended =
    outcomes.find(({ kind }) => kind === 'cancelled') ??
    (lost < 0 ? outcomes[0] : notFinite(recorders[lost]?.lostAt ?? NaN, `the derivative by ${of[lost]}`));
  // The same for all, unless some were cancelled.
  const [points] = recorders
    .map((recorder) => recorder.points.points)
    .sort((a, b) => a.times.length - b.times.length);
  if (ended === undefined || points === undefined) throw new RangeError('a trajectory has not ended');
  const reached = points.times.length;
  return {
    outcome: ended,
    of,
    ...points,
    stateDerivatives: joined(recorders.map(({ states }) => states.slice(0, reached * system.states.length))),
    outputDerivatives: joined(
      recorders.map(({ outputs }) => outputs.slice(0, reached * system.outputs.length)),
    ),
    path: compiled.path,
  };
};
