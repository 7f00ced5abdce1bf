/**
 * An ensemble of the 25-state year on one worker and on two, in turn: microseconds per trajectory, how much of the
 * second core is gained, and how full the lanes are. One line of JSON.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import {
  checkSystem,
  ensemble,
  rodas4,
  type Ensemble,
  type EnsembleOptions,
  type EnsembleProblem,
} from '../../src/numerics/index.ts';
import { nodeExecutor } from '../../src/server/index.ts';
import { rounded } from '../measure/paired.ts';
import { benchProblems } from '../measure/problems.ts';

const rounds = 11;
const warmUp = 2;
const trajectories = 4096;

const { declaration, times, rtol, spread } = benchProblems.cascade25;

const problem: EnsembleProblem = {
  system: checkSystem(declaration),
  trajectories,
  vary: {
    seed: 1,
    distributions: Object.fromEntries(
      Object.entries(declaration.parameters ?? {}).map(([name, { value }]) => [
        name,
        { kind: 'lognormal', median: value, sigma: spread },
      ]),
    ),
  },
};

const executors = [nodeExecutor(1), nodeExecutor(2)] as const;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const measure = async (path: EnsembleOptions['path'] & string) => {
  const options: EnsembleOptions = {
    path,
    control: { rtol },
    saveAt: times,
    statistics: {
      peak: { of: 'X01', reduce: 'max' },
      when: { of: 'X13', reduce: 'timeOfMax' },
      area: { of: 'X07', reduce: 'integral' },
      end: { of: 'X25', reduce: 'final' },
    },
  };
  const run = async (executor: (typeof executors)[number]) => {
    const start = performance.now();
    const result: Ensemble = await ensemble(problem, rodas4, { ...options, executor });
    return { ms: performance.now() - start, result };
  };
  const pairs: { readonly one: number; readonly two: number }[] = [];
  let last: Ensemble | undefined;
  for (let round = -warmUp; round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? executors : executors.toReversed();
    const early = await run(first);
    const late = await run(second);
    last = late.result;
    const [one, two] = round % 2 === 0 ? [early.ms, late.ms] : [late.ms, early.ms];
    if (round >= 0) pairs.push({ one, two });
  }
  const attempts = (last?.work.accepted ?? NaN) + (last?.work.rejected ?? NaN);
  return {
    path: last?.path,
    memory: last?.memory,
    finished: last?.outcomes.finished,
    microseconds: {
      oneWorker: rounded((1e3 * median(pairs.map(({ one }) => one))) / trajectories),
      twoWorkers: rounded((1e3 * median(pairs.map(({ two }) => two))) / trajectories),
    },
    efficiencyOnTwo: rounded(median(pairs.map(({ one, two }) => one / (2 * two)))),
    laneEfficiency: rounded(last?.work.laneEfficiency ?? NaN),
    attemptsPerTrajectory: rounded(attempts / trajectories),
  };
};

const results = [];
for (const path of ['f64x2', 'f64x2-fma', 'f32x4'] as const) results.push(await measure(path));

console.log(
  JSON.stringify({
    bench: 'solve/ensemble-workers',
    rounds,
    trajectories,
    results,
    node: process.versions.node,
    machine: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  }),
);
