/** Microseconds per trajectory of two doubles at once in Wasm, in turn with the interpreter of the same program. */
import { laneCohortSolver } from '../measure/lane-cohort.ts';
import { machine } from '../measure/machine.ts';
import { paired } from '../measure/paired.ts';
import { benchProblems, cohortOf, type BenchProblem } from '../measure/problems.ts';

const rounds = 9;

const compare = (problem: BenchProblem, count: number) => {
  const cohort = cohortOf(problem, count);
  const [wasm, tape] = (['f64x2', 'tape'] as const).map((path) => laneCohortSolver(problem, { path }));
  const measured = paired(
    () => wasm?.(cohort),
    () => tape?.(cohort),
    count,
    rounds,
  );
  return { usPerTrajectory: measured.own, interpreterUs: measured.other, ratio: measured.ratio };
};

console.log(
  JSON.stringify({
    bench: 'solve/over-interpreter',
    rounds,
    pollu: compare(benchProblems.pollu, 60),
    cascade25: compare(benchProblems.cascade25, 12),
    ...machine(),
  }),
);
