/** Many trajectories on the lanes of one kernel, with no more around them than keeping the saved points. */
import { checkSystem, compileSystem, rodas4, type Method, type Path } from '../../src/numerics/index.ts';
import { itineraryOf } from '../../src/numerics/solve/itinerary.ts';
import { initialStates } from '../../src/numerics/solve/problem.ts';
import { runLanes, type Run } from '../../src/numerics/solve/run-lanes.ts';
import type { BenchProblem } from './problems.ts';

export interface LaneCohort {
  /** [trajectory][time][state] */
  readonly kept: Float64Array;
  readonly accepted: number;
  readonly attempted: number;
}

interface Settings {
  readonly path: Path;
  readonly method?: Method;
  readonly rtol?: number;
}

export const laneCohortSolver = (
  { declaration, times, rtol: usual }: BenchProblem,
  { path, method = rodas4, rtol = usual }: Settings,
): ((parameters: Float64Array) => LaneCohort) => {
  const system = checkSystem(declaration);
  const compiled = compileSystem(system, method, path);
  if (compiled.path !== path) throw new Error(`this engine has no ${path}`);
  const { attempts, steps, observed } = compiled.step.cells;
  const itinerary = itineraryOf(compiled, { rtol }, times);
  const initial = initialStates({ system });
  const [n, np] = [system.states.length, system.parameters.length];

  return (parameters) => {
    const count = parameters.length / np;
    const kept = new Float64Array(count * times.length * n);
    let [begun, accepted, attempted] = [0, 0, 0];
    const next = (): Run | undefined => {
      if (begun === count) return undefined;
      const index = begun;
      begun += 1;
      return {
        parameters: parameters.subarray(index * np, (index + 1) * np),
        initial,
        recorder: {
          save: (row, lane) => {
            const into = (index * times.length + row) * n;
            for (let i = 0; i < n; i += 1) kept[into + i] = lane.get(observed, i);
          },
        },
        ended: ({ kind, advice }, lane) => {
          if (kind !== 'finished') throw new Error(`trajectory ${index}: ${kind}, ${advice}`);
          accepted += lane.get(steps);
          attempted += lane.get(attempts);
        },
      };
    };
    runLanes(compiled, itinerary, next, () => false);
    return { kept, accepted, attempted };
  };
};
