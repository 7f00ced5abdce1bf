/**
 * Microseconds per trajectory in turn with the prototype's Rodas4, with the errors both leave. `shared` writes Hill
 * terms as quotients, as the prototype evaluates them; `declared` leaves them, and their guard for x <= 0, to the solver.
 */
import { achievedError } from '../measure/achieved-error.ts';
import { laneCohortSolver } from '../measure/lane-cohort.ts';
import { machine } from '../measure/machine.ts';
import { paired, rounded } from '../measure/paired.ts';
import { benchProblems, cohortOf, type BenchProblem } from '../measure/problems.ts';
import { prototypeCohortSolver, shared, type PrototypePath } from '../measure/prototype-cohort.ts';

const rounds = 11;

const compare = (problem: BenchProblem, path: PrototypePath, count: number) => {
  const own = laneCohortSolver(problem, { path });
  const prototype = prototypeCohortSolver(problem, path);
  const cohort = cohortOf(problem, count);
  const errorOf = achievedError(problem);
  const [ours, theirs] = [own(cohort), prototype(cohort)];
  const measured = paired(
    () => own(cohort),
    () => prototype(cohort),
    count,
    rounds,
  );
  const attempts = { own: ours.attempted / count, prototype: theirs.attempted / count };
  return {
    usPerTrajectory: measured.own,
    prototypeUs: measured.other,
    ratio: measured.ratio,
    perAttempt: rounded((measured.ratio * attempts.prototype) / attempts.own),
    attempts: rounded(attempts.own),
    prototypeAttempts: rounded(attempts.prototype),
    error: errorOf(ours.kept),
    prototypeError: errorOf(theirs.kept),
  };
};

const { pollu, cascade25 } = benchProblems;
const quotients = shared(cascade25);

console.log(
  JSON.stringify({
    bench: 'solve/over-prototype',
    rounds,
    pollu: compare(pollu, 'f64x2', 1000),
    polluFused: compare(pollu, 'f64x2-fma', 1000),
    cascade25: { shared: compare(quotients, 'f64x2', 200), declared: compare(cascade25, 'f64x2', 200) },
    cascade25Fused: compare(quotients, 'f64x2-fma', 200),
    cascade25Singles: compare(quotients, 'f32x4', 400),
    ...machine(),
  }),
);
