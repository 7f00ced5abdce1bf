/** Many trajectories over the lanes of one kernel, each lane filled anew when its trajectory has ended. */
import { checkSystem, rodas4, type Method, type Solution } from '../../src/numerics/index.ts';
import { compileSystem } from '../../src/numerics/solve/compile-system.ts';
import { itineraryOf } from '../../src/numerics/solve/itinerary.ts';
import { Lane } from '../../src/numerics/solve/lane.ts';
import { initialStates } from '../../src/numerics/solve/problem.ts';
import { Trajectory } from '../../src/numerics/solve/trajectory.ts';
import type { BenchProblem } from './problems.ts';

export interface LaneCohort {
  /** [trajectory][time][state] */
  readonly kept: Float64Array;
  readonly accepted: number;
  readonly attempted: number;
  /** Share of the attempts of all lanes that belonged to a trajectory. */
  readonly laneEfficiency: number;
}

interface Settings {
  readonly path: Solution['path'];
  readonly method?: Method;
  readonly rtol?: number;
}

const attemptsAtOnce = 100_000;

export const laneCohortSolver = (
  { declaration, times, rtol: usual }: BenchProblem,
  { path, method = rodas4, rtol = usual }: Settings,
): ((parameters: Float64Array) => LaneCohort) => {
  const system = checkSystem(declaration);
  const compiled = compileSystem(system, method, path);
  if (compiled.path !== path) throw new Error(`this engine has no ${path}`);
  const kernel = compiled.instantiate();
  const { cells } = compiled.step;
  const itinerary = itineraryOf(compiled, { rtol }, times);
  const initial = initialStates({ system });
  const [n, np] = [system.states.length, system.parameters.length];

  return (parameters) => {
    const count = parameters.length / np;
    const kept = new Float64Array(count * times.length * n);
    const of = (index: number): Float64Array => parameters.subarray(index * np, (index + 1) * np);
    const running = new Int32Array(kernel.lanes).fill(-1);
    let [next, live, accepted, attempted, parked] = [0, 0, 0, 0, 0];
    const lanes = Array.from({ length: kernel.lanes }, (_, l) => {
      const lane = new Lane(kernel, l);
      const save = (row: number): void => {
        const into = ((running[l] ?? 0) * times.length + row) * n;
        for (let i = 0; i < n; i += 1) kept[into + i] = lane.get(cells.observed, i);
      };
      return { lane, trajectory: new Trajectory(lane, compiled, itinerary, { save }) };
    });
    const fill = (l: number): void => {
      const trajectory = lanes[l]?.trajectory;
      running[l] = next < count ? next : -1;
      if (next < count) {
        const ended = trajectory?.begin(of(next), initial);
        if (ended !== undefined) throw new Error(ended.advice);
        next += 1;
        live += 1;
      } else trajectory?.park(of(0), initial);
    };
    for (let l = 0; l < kernel.lanes; l += 1) fill(l);
    while (live > 0) {
      const asking = kernel.repeat(attemptsAtOnce);
      lanes.forEach(({ lane, trajectory }, l) => {
        if ((asking & (1 << l)) === 0 || running[l] === -1) return;
        const outcome = trajectory.attend();
        if (outcome === undefined) return;
        if (outcome.kind !== 'finished') throw new Error(outcome.advice);
        accepted += lane.get(cells.steps);
        attempted += lane.get(cells.attempts);
        live -= 1;
        fill(l);
      });
    }
    lanes.forEach(({ lane }) => {
      parked += lane.get(cells.attempts);
    });
    return { kept, accepted, attempted, laneEfficiency: attempted / (attempted + parked) };
  };
};
