/**
 * An ensemble of the 25-state year on one worker and on two, in turn: microseconds per trajectory, on the clock and of
 * processor time, how much of the second core is gained, and how full the lanes are. One line of JSON.
 */
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
import { machine } from '../measure/machine.ts';
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
    const used = process.cpuUsage();
    const result: Ensemble = await ensemble(problem, rodas4, { ...options, executor });
    const { user, system } = process.cpuUsage(used);
    return { ms: performance.now() - start, cpu: (user + system) / 1e3, result };
  };
  const pairs: { readonly one: number; readonly two: number; readonly cpu: number }[] = [];
  let last: Ensemble | undefined;
  for (let round = -warmUp; round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? executors : executors.toReversed();
    const early = await run(first);
    const late = await run(second);
    last = late.result;
    const [one, two] = round % 2 === 0 ? [early, late] : [late, early];
    if (round >= 0) pairs.push({ one: one.ms, two: two.ms, cpu: two.cpu });
  }
  const usOf = (values: readonly number[]): number => rounded((1e3 * median(values)) / trajectories);
  const attempts = (last?.work.accepted ?? NaN) + (last?.work.rejected ?? NaN);
  return {
    path: last?.path,
    memory: last?.memory,
    finished: last?.outcomes.finished,
    microseconds: {
      oneWorker: usOf(pairs.map(({ one }) => one)),
      twoWorkers: usOf(pairs.map(({ two }) => two)),
      processor: usOf(pairs.map(({ cpu }) => cpu)),
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
    ...machine(),
  }),
);
