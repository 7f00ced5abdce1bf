/**
 * Microseconds per trajectory in turn with the prototype's Rodas4, with the errors both leave. `shared` writes Hill
 * terms as quotients, as the prototype evaluates them; `declared` leaves them, and their guard for x <= 0, to the solver.
 */
import { cohortSolver } from '../baseline/rodas4/cohort.ts';
import { courseOf, modelTextOf } from '../baseline/rodas4/declared.ts';
import { build } from '../baseline/rodas4/model.ts';
import { lanes } from '../baseline/rodas4/wasm.ts';
import { achievedError } from '../measure/achieved-error.ts';
import { laneCohortSolver } from '../measure/lane-cohort.ts';
import { machine } from '../measure/machine.ts';
import { paired, rounded } from '../measure/paired.ts';
import { benchProblems, cohortOf, withQuotients, type BenchProblem } from '../measure/problems.ts';

const rounds = 11;

const prototypes = { f64x2: lanes.f64x2, 'f64x2-fma': lanes.f64x2fma, f32x4: lanes.f32x4 } as const;

const compare = (problem: BenchProblem, path: keyof typeof prototypes, count: number) => {
  const { declaration, times, rtol } = problem;
  const { states, parameters, jumps = [] } = declaration;
  const scales = Object.values(states).map(({ scale = 1 }) => scale);
  const declared = {
    ...declaration,
    states: Object.fromEntries(
      Object.entries(states).map(([name, { initial }], i) => [name, { initial, scale: scales[i] ?? 1 }]),
    ),
    parameters: parameters ?? {},
    jumps,
  };
  const own = laneCohortSolver(problem, { path });
  const prototype = cohortSolver(build(modelTextOf(declared)), prototypes[path], courseOf(declared, times));
  const cohort = cohortOf(problem, count);
  const floor = scales[0] ?? 1;
  const errorOf = achievedError(problem);
  const [ours, theirs] = [own(cohort), prototype(cohort, rtol, floor)];
  const measured = paired(
    () => own(cohort),
    () => prototype(cohort, rtol, floor),
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
const shared: BenchProblem = { ...cascade25, declaration: withQuotients(cascade25.declaration) };

console.log(
  JSON.stringify({
    bench: 'solve/over-prototype',
    rounds,
    pollu: compare(pollu, 'f64x2', 1000),
    polluFused: compare(pollu, 'f64x2-fma', 1000),
    cascade25: { shared: compare(shared, 'f64x2', 200), declared: compare(cascade25, 'f64x2', 200) },
    cascade25Fused: compare(shared, 'f64x2-fma', 200),
    cascade25Singles: compare(shared, 'f32x4', 400),
    ...machine(),
  }),
);
