/** Microseconds per trajectory of four singles at once, in turn with two doubles, and the errors both leave. */
import { achievedError } from '../measure/achieved-error.ts';
import { laneCohortSolver } from '../measure/lane-cohort.ts';
import { machine } from '../measure/machine.ts';
import { paired } from '../measure/paired.ts';
import { benchProblems, cohortOf, type BenchProblem } from '../measure/problems.ts';

const rounds = 11;

const compare = (problem: BenchProblem, count: number) => {
  const cohort = cohortOf(problem, count);
  const singles = laneCohortSolver(problem, { path: 'f32x4' });
  const doubles = laneCohortSolver(problem, { path: 'f64x2' });
  const errorOf = achievedError(problem);
  const errors = { error: errorOf(singles(cohort).kept), doublesError: errorOf(doubles(cohort).kept) };
  const measured = paired(
    () => singles(cohort),
    () => doubles(cohort),
    count,
    rounds,
  );
  return { usPerTrajectory: measured.own, doublesUs: measured.other, ratio: measured.ratio, ...errors };
};

console.log(
  JSON.stringify({
    bench: 'solve/singles-over-doubles',
    rounds,
    pollu: compare(benchProblems.pollu, 1000),
    cascade25: compare(benchProblems.cascade25, 200),
    ...machine(),
  }),
);
