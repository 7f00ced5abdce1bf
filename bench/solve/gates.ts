/** A few short pairs, for a test that sees a solver that has become slow: ratios only. */
import { laneCohortSolver } from '../measure/lane-cohort.ts';
import { machine } from '../measure/machine.ts';
import { paired } from '../measure/paired.ts';
import { benchProblems, cohortOf, type BenchProblem } from '../measure/problems.ts';
import { prototypeCohortSolver, shared } from '../measure/prototype-cohort.ts';

const rounds = 9;
const { pollu } = benchProblems;
const cascade25 = shared(benchProblems.cascade25);

type Solver = (parameters: Float64Array) => unknown;

const ratioOf = (problem: BenchProblem, count: number, own: Solver, other: Solver): { ratio: number } => {
  const cohort = cohortOf(problem, count);
  const { ratio } = paired(
    () => own(cohort),
    () => other(cohort),
    count,
    rounds,
  );
  return { ratio };
};

const overPrototype = (problem: BenchProblem, count: number): { ratio: number } =>
  ratioOf(
    problem,
    count,
    laneCohortSolver(problem, { path: 'f64x2' }),
    prototypeCohortSolver(problem, 'f64x2'),
  );

const doubles = laneCohortSolver(cascade25, { path: 'f64x2' });
const singles = laneCohortSolver(cascade25, { path: 'f32x4' });
const tape = laneCohortSolver(cascade25, { path: 'tape' });

console.log(
  JSON.stringify({
    bench: 'solve/gates',
    rounds,
    overPrototype: { pollu: overPrototype(pollu, 500), cascade25: overPrototype(cascade25, 60) },
    singlesOverDoubles: ratioOf(cascade25, 100, singles, doubles),
    doublesOverTape: ratioOf(cascade25, 6, doubles, tape),
    ...machine(),
  }),
);
