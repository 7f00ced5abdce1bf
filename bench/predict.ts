/**
 * Milliseconds per scenario of a plan of one zone and of one with three, in turn with a plain twin that makes as many holes
 * and counts as many windows over arrays of objects, and has neither gaps nor punctured fraction: medians. One line of JSON.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { analysePlan, checkPlan, type Plan } from '../src/planning/index.ts';
import { plainDose } from './baseline/plain-dose.ts';
import { oneZone, threeZones } from './plans/cheeks.ts';

const rounds = 11;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const milliseconds = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const measure = (plan: Plan) => {
  const { resolved } = checkPlan(plan);
  if (resolved === undefined) throw new Error('the plan of the bench cannot be predicted');
  const own: number[] = [];
  const plain: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const scenario = milliseconds(() => analysePlan(resolved, 1, round + 4));
    const twin = milliseconds(() => plainDose(plan.zones, round + 4));
    if (round < 0) continue;
    own.push(scenario);
    plain.push(twin);
  }
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    msPerScenario: rounded(median(own)),
    plainMs: rounded(median(plain)),
    ratio: rounded(median(own) / median(plain)),
  };
};

console.log(
  JSON.stringify({
    bench: 'predict',
    rounds,
    oneZone: measure(oneZone),
    threeZones: measure(threeZones),
    node: process.versions.node,
    machine: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  }),
);
