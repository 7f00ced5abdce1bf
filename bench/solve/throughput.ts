/**
 * Microseconds per trajectory, per state and per step attempt of a lane; how long systems of 40 states take to become
 * ready, from the declaration to the first attempt: the first one in this process, and the median of others after it.
 */
import { performance } from 'node:perf_hooks';
import { checkSystem, rodas4, type Solution } from '../../src/numerics/index.ts';
import { compileSystem } from '../../src/numerics/solve/compile-system.ts';
import { laneCohortSolver } from '../measure/lane-cohort.ts';
import { machine } from '../measure/machine.ts';
import { network } from '../measure/network.ts';
import { paired, rounded } from '../measure/paired.ts';
import { benchProblems, cohortOf, type BenchProblem } from '../measure/problems.ts';

const rounds = 11;

const milliseconds = (seed: number): number => {
  const declaration = network(40, seed);
  const start = performance.now();
  const kernel = compileSystem(checkSystem(declaration), rodas4).instantiate();
  kernel.call('start');
  kernel.repeat(1);
  return performance.now() - start;
};

const first = milliseconds(0);
const later = Array.from({ length: rounds }, (_, i) => milliseconds(i + 1));

const measure = (problem: BenchProblem, path: Solution['path'], count: number) => {
  const solver = laneCohortSolver(problem, { path });
  const cohort = cohortOf(problem, count);
  const { attempted, accepted, laneEfficiency } = solver(cohort);
  const run = (): unknown => solver(cohort);
  const us = paired(run, run, count, rounds).first;
  return {
    usPerTrajectory: us,
    usPerState: rounded(us / Object.keys(problem.declaration.states).length),
    usPerAttempt: rounded((us * count) / attempted),
    steps: rounded(accepted / count),
    rejected: rounded((attempted - accepted) / count),
    laneEfficiency: rounded(laneEfficiency),
  };
};

const { pollu, cascade25 } = benchProblems;

console.log(
  JSON.stringify({
    bench: 'solve/throughput',
    rounds,
    readyMs: {
      first: rounded(first),
      later: rounded(later.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN),
    },
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
