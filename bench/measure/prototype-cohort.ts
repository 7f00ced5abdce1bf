/** Many trajectories of a problem by the prototype's Rodas4. */
import { cohortSolver, type Cohort } from '../baseline/rodas4/cohort.ts';
import { courseOf, modelTextOf } from '../baseline/rodas4/declared.ts';
import { build } from '../baseline/rodas4/model.ts';
import { lanes } from '../baseline/rodas4/wasm.ts';
import { withQuotients, type BenchProblem } from './problems.ts';

const targets = { f64x2: lanes.f64x2, 'f64x2-fma': lanes.f64x2fma, f32x4: lanes.f32x4 } as const;

export type PrototypePath = keyof typeof targets;

/** The problem with Hill terms as quotients, as the prototype evaluates them. */
export const shared = (problem: BenchProblem): BenchProblem => ({
  ...problem,
  declaration: withQuotients(problem.declaration),
});

export const prototypeCohortSolver = (
  { declaration, times, rtol }: BenchProblem,
  path: PrototypePath,
): ((parameters: Float64Array) => Cohort) => {
  const { states, parameters = {}, jumps = [] } = declaration;
  const declared = {
    ...declaration,
    states: Object.fromEntries(
      Object.entries(states).map(([name, { initial, scale = 1 }]) => [name, { initial, scale }]),
    ),
    parameters,
    jumps,
  };
  const [floor = 1] = Object.values(states).map(({ scale = 1 }) => scale);
  const solve = cohortSolver(build(modelTextOf(declared)), targets[path], courseOf(declared, times));
  return (cohort) => solve(cohort, rtol, floor);
};
