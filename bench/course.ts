/**
 * The healing course of a plan in this thread: milliseconds for the nominal curves of one zone once its system is
 * compiled, and processor seconds for bands of 256 draws of three zones, six sessions, one year, with both hypotheses and
 * the experiments. `ratio` is the whole over the same trajectories without their curves. One line of JSON.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { healingEnsemble, healingCourse, priorDraws } from '../src/model/index.ts';
import { ensemble, rodas4 } from '../src/numerics/index.ts';
import { checkPlan, courseAfter, type CourseRecord, type Plan } from '../src/planning/index.ts';
import { rootStream } from '../src/quantities/index.ts';
import { machine } from './measure/machine.ts';
import { median, rounded } from './measure/paired.ts';
import { oneZone } from './plans/cheeks.ts';

const rounds = 9;
const draws = 256;
const injury = { puncturedFraction: 0.05, injuredVolumeMm: 0.05, bledVolumeMm: 0.005, channelRadiusUm: 75 };

const zone = oneZone.zones[0]!;
const planOf = (zones: number): Plan => ({
  ...oneZone,
  course: { sessions: 6, intervalDays: 30 },
  zones: Array.from({ length: zones }, (_, index) => ({ ...zone, id: `zone-${index + 1}` })),
});

const courseOf = (zones: number, count: number): Promise<CourseRecord> => {
  const { resolved, findings } = checkPlan(planOf(zones));
  if (resolved === undefined) throw new Error('the plan of the bench is no plan');
  const nominal = Array.from({ length: zones }, () => injury);
  return courseAfter(
    { resolved, findings, nominal, sampled: [nominal] },
    { seed: 1, scenarios: 1, draws: count },
  );
};

const times: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const start = performance.now();
  await courseOf(1, 0);
  times.push(performance.now() - start);
}

const cpuSeconds = async (run: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const bare = async (): Promise<void> => {
  const table = priorDraws(healingCourse, rootStream(1), draws);
  const sessions = Array.from({ length: 6 }, (_, index) => ({ day: 30 * index, ...injury }));
  for (let run = 0; run < 6; run += 1) {
    await ensemble(healingEnsemble({ sessions, endDay: 365 }, table), rodas4, {
      statistics: { collagen: { of: 'massOfCollagen', reduce: 'final' } },
      control: { rtol: 1e-4 },
    });
  }
};

await bare();
const banded = await cpuSeconds(() => courseOf(3, draws));
const without = await cpuSeconds(bare);
const record = await courseOf(3, 2);

console.log(
  JSON.stringify({
    bench: 'course',
    rounds,
    draws,
    nominalMs: { first: rounded(times[0] ?? NaN), later: rounded(median(times.slice(1))) },
    threeZonesSixSessionsOneYear: {
      trajectories: 9 * draws,
      days: record.days.length,
      curves: record.quantities.length,
      cpuSeconds: rounded(banded),
      ratio: rounded(banded / without),
    },
    ...machine(),
  }),
);
