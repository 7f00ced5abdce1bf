import { rodas5p } from '../../src/numerics/index.ts';
import { laneCohortSolver } from './lane-cohort.ts';
import { cohortOf, type BenchProblem } from './problems.ts';

const trajectories = 16;

/** Median over the first trajectories of the largest |Δ|/(scale + |y|), against Rodas5P at rtol = 1e-9. */
export const achievedError = (problem: BenchProblem): ((kept: Float64Array) => number) => {
  const precise = laneCohortSolver(problem, { path: 'f64x2', method: rodas5p, rtol: 1e-9 });
  const { kept: expected } = precise(cohortOf(problem, trajectories));
  const scales = Object.values(problem.declaration.states).map(({ scale = 1 }) => scale);
  const perTrajectory = expected.length / trajectories;
  return (kept) => {
    const errors = Array.from({ length: trajectories }, (_, q) => {
      let largest = 0;
      for (let i = q * perTrajectory; i < (q + 1) * perTrajectory; i += 1) {
        const value = expected[i] ?? NaN;
        const size = (scales[i % scales.length] ?? NaN) + Math.abs(value);
        largest = Math.max(largest, Math.abs((kept[i] ?? NaN) - value) / size);
      }
      return largest;
    });
    return Number((errors.toSorted((a, b) => a - b)[trajectories / 2] ?? NaN).toPrecision(2));
  };
};
