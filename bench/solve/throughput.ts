/**
 * Microseconds per trajectory, per state and per step attempt of a lane; how long systems of 40 states take to become
 * ready, from the declaration to the first attempt: the first one in this process, and the median of others after it.
 * Processor time counts the engine's compilers, which work beside the program.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { checkSystem, compileSystem, rodas4, type Path } from '../../src/numerics/index.ts';
import { laneCohortSolver } from '../measure/lane-cohort.ts';
import { machine } from '../measure/machine.ts';
import { network } from '../measure/network.ts';
import { paired, rounded } from '../measure/paired.ts';
import { benchProblems, cohortOf, type BenchProblem } from '../measure/problems.ts';

const rounds = 11;

const ready = (seed: number): { readonly ms: number; readonly processorMs: number } => {
  const declaration = network(40, seed);
  const [start, used] = [performance.now(), process.cpuUsage()];
  const kernel = compileSystem(checkSystem(declaration), rodas4).instantiate();
  kernel.call('start');
  kernel.repeat(1);
  const { user, system } = process.cpuUsage(used);
  return { ms: rounded(performance.now() - start), processorMs: rounded((user + system) / 1e3) };
};

const first = ready(0);
const later = Array.from({ length: rounds }, (_, i) => ready(i + 1)).toSorted((a, b) => a.ms - b.ms);

const measure = (problem: BenchProblem, path: Path, count: number) => {
  const solver = laneCohortSolver(problem, { path });
  const cohort = cohortOf(problem, count);
  const { attempted, accepted } = solver(cohort);
  const run = (): unknown => solver(cohort);
  const us = paired(run, run, count, rounds).own;
  return {
    usPerTrajectory: us,
    usPerState: rounded(us / Object.keys(problem.declaration.states).length),
    usPerAttempt: rounded((us * count) / attempted),
    steps: rounded(accepted / count),
    rejected: rounded((attempted - accepted) / count),
  };
};

const { pollu, cascade25 } = benchProblems;

console.log(
  JSON.stringify({
    bench: 'solve/throughput',
    rounds,
    ready: { first, later: later[Math.floor(rounds / 2)] },
    pollu: {
      f64x2: measure(pollu, 'f64x2', 1000),
      fused: measure(pollu, 'f64x2-fma', 1000),
      f32x4: measure(pollu, 'f32x4', 1000),
    },
    cascade25: {
      f64x2: measure(cascade25, 'f64x2', 200),
      fused: measure(cascade25, 'f64x2-fma', 200),
      f32x4: measure(cascade25, 'f32x4', 200),
    },
    ...machine(),
  }),
);
