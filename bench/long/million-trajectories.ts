/**
 * A million trajectories of the 25-state year (or as many as the argument says) on one thread, in blocks whose saved
 * points are looked at and let go: `node bench/long/million-trajectories.ts [count] [path]`. One line of JSON.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Path } from '../../src/numerics/index.ts';
import { laneCohortSolver } from '../measure/lane-cohort.ts';
import { machine } from '../measure/machine.ts';
import { rounded } from '../measure/paired.ts';
import { benchProblems, cohortOf } from '../measure/problems.ts';

const block = 1000;
const [countText = '1e6', path = 'f64x2'] = process.argv.slice(2);
const count = Number(countText);
if (!(count >= block && count % block === 0)) throw new Error(`${countText} is no multiple of ${block}`);

const problem = benchProblems.cascade25;
const solver = laneCohortSolver(problem, { path: path as Path });
const states = Object.keys(problem.declaration.states).length;

const [start, used] = [performance.now(), process.cpuUsage()];
let [attempted, sum] = [0, 0];
for (let at = 0; at < count; at += block) {
  const { kept, attempted: more } = solver(cohortOf(problem, block, at / block));
  attempted += more;
  // The last state at the last time of each trajectory.
  for (let i = problem.times.length * states; i <= kept.length; i += problem.times.length * states) {
    sum += kept[i - 1] ?? NaN;
  }
}
const { user, system } = process.cpuUsage(used);

console.log(
  JSON.stringify({
    bench: 'long/million-trajectories',
    path,
    trajectories: count,
    seconds: rounded((performance.now() - start) / 1e3),
    processorSeconds: rounded((user + system) / 1e6),
    attempts: rounded(attempted / count),
    meanOfLast: sum / count,
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
    ...machine(),
  }),
);
