/** A thousand scenarios of a plan of three zones on all cores, as `percuta predict` runs them. One line of JSON. */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { checkPlan, predictPlan } from '../src/planning/index.ts';
import { nodeExecutor } from '../src/server/index.ts';
import { threeZones } from './plans/cheeks.ts';

const scenarios = 1000;
const workers = availableParallelism();
const load = loadavg()[0] ?? 0;
const start = performance.now();
const report = await predictPlan(checkPlan(threeZones), {
  seed: 1,
  scenarios,
  executor: nodeExecutor(workers),
});
const seconds = (performance.now() - start) / 1000;

console.log(
  JSON.stringify({
    bench: 'scenarios',
    scenarios,
    zones: report.zones.length,
    workers,
    seconds: Math.round(seconds * 10) / 10,
    msPerScenario: Math.round((1e5 * seconds) / scenarios) / 100,
    node: process.versions.node,
    machine: cpus()[0]?.model ?? 'unknown',
    load: Math.round(load * 100) / 100,
  }),
);
