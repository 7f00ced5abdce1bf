/**
 * The healing course for draws from its priors, in this thread: microseconds of processor time and steps per trajectory
 * for one session, five and six; milliseconds until another course is ready to run. One line of JSON.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { assemble, healingCourse, healingEnsemble, priorDraws } from '../src/model/index.ts';
import { checkSystem, compileSystem, ensemble, rodas4 } from '../src/numerics/index.ts';
import { rootStream } from '../src/quantities/index.ts';
import { machine } from './measure/machine.ts';
import { median, rounded } from './measure/paired.ts';

const rounds = 7;
const trajectories = 1024;
const draws = priorDraws(healingCourse, rootStream(1), trajectories);

const every30Days = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => 30 * i);

const designs = {
  oneSession28Days: { days: every30Days(1), end: 28 },
  fiveSessions176Days: { days: every30Days(5), end: 176 },
  sixSessionsOneYear: { days: every30Days(6), end: 365 },
} as const;

const measure = async ({ days, end }: (typeof designs)[keyof typeof designs]) => {
  const sessions = days.map((day) => ({
    day,
    puncturedFraction: 0.02,
    injuredVolumeMm: 0.03,
    bledVolumeMm: 0.006,
  }));
  const problem = healingEnsemble({ sessions, endDay: end + 1 }, draws);
  const run = () =>
    ensemble(problem, rodas4, {
      statistics: { collagen: { of: 'massOfCollagen', reduce: 'final' } },
      saveAt: [1, 3, 7, 14, end],
      control: { rtol: 1e-4 },
    });
  const { work, outcomes } = await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / trajectories);
  }
  return {
    usPerTrajectory: rounded(median(times)),
    steps: rounded(work.accepted / trajectories),
    rejected: rounded(work.rejected / trajectories),
    laneEfficiency: rounded(work.laneEfficiency),
    unfinished: trajectories - outcomes.finished,
  };
};

/** Another end makes another system, which nobody has compiled before. */
const readyMs = (endDay: number): number => {
  const start = performance.now();
  const kernel = compileSystem(
    checkSystem(assemble({ sessions: every30Days(5), endDay })),
    rodas4,
  ).instantiate();
  kernel.call('start');
  return performance.now() - start;
};

const firstReady = readyMs(200);
const results: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const [name, design] of Object.entries(designs)) results[name] = await measure(design);

console.log(
  JSON.stringify({
    bench: 'healing',
    rounds,
    trajectories,
    readyMs: {
      first: rounded(firstReady),
      later: rounded(median(Array.from({ length: rounds }, (_, i) => readyMs(201 + i)))),
    },
    ...results,
    ...machine(),
  }),
);
