/** One plan and seed, one report, to the last bit: whoever computes it, in whatever order. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { Cancelled, sequentialExecutor, type Executor } from '../src/numerics/index.ts';
import {
  checkPlan,
  hashOf,
  predictPlan,
  runScenario,
  type Plan,
  type PredictOptions,
  type Report,
  type ScenarioJob,
  type ScenarioOutcome,
} from '../src/planning/index.ts';
import { nodeExecutor } from '../src/server/index.ts';
import { samplePlans } from './arbitrary-plan.ts';

const root = join(import.meta.dirname, '..');
const scenarios = 3;
const cheek = JSON.parse(readFileSync(join(root, 'examples/cheek.json'), 'utf8')) as Plan;

const command = ['predict', '-', '--json', '--seed', '1', '--workers', '2', '--scenarios', String(scenarios)];

type ScenarioExecutor = Executor<ScenarioJob, ScenarioOutcome>;

/** The last job first, then every other one. */
const shuffledExecutor: ScenarioExecutor = {
  run: async (jobs) => {
    const order = [...jobs.keys()].reverse();
    const shuffled = [...order.filter((k) => k % 2 === 0), ...order.filter((k) => k % 2 === 1)];
    const outcomes = new Map<number, ScenarioOutcome>();
    for (const k of shuffled) outcomes.set(k, runScenario(structuredClone(jobs[k]!)));
    return jobs.map((_, k) => outcomes.get(k)!);
  },
};

const reported = (plan: Plan, options: Partial<PredictOptions> = {}): Promise<Report> =>
  predictPlan(checkPlan(plan), { seed: 1, scenarios, ...options });

const hash = async (plan: Plan, options: Partial<PredictOptions> = {}): Promise<string> =>
  (await reported(plan, options)).hash;

/** They last, as those of a door do. */
const oneWorker = nodeExecutor(1);
const twoWorkers = nodeExecutor(2);

const plans = samplePlans(20, 4310, { largestAreaCm2: 6, longestContactSeconds: 5, mostZones: 2 });

test.each(plans.map((plan, i) => [i + 1, plan] as const))(
  'plan %s: one hash from one thread, one worker, two workers and any order; another from another seed',
  async (_, plan) => {
    // Whole reports, so that a difference says where it is.
    const sequential = await reported(plan);
    expect(await reported(plan)).toEqual(sequential);
    expect(await reported(plan, { executor: oneWorker })).toEqual(sequential);
    expect(await reported(plan, { executor: twoWorkers })).toEqual(sequential);
    expect(await reported(plan, { executor: shuffledExecutor })).toEqual(sequential);
    expect(await hash(plan, { seed: 2 })).not.toBe(sequential.hash);
    expect(await hash(plan, { scenarios: scenarios + 1 })).not.toBe(sequential.hash);
  },
);

test.each(plans.slice(0, 3).map((plan, i) => [i + 1, plan] as const))(
  'plan %s: the same hash from the command',
  async (_, plan) => {
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...command], {
      input: JSON.stringify(plan),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as { readonly hash: string };
    expect(report.hash).toBe(await hash(plan));
    const { hash: _hash, ...rest } = report;
    expect(hashOf(rest)).toBe(report.hash);
  },
);

test('workers that finish out of order give results in order', async () => {
  const [light, heavy] = [
    samplePlans(1, 1, { largestAreaCm2: 1, longestContactSeconds: 1, mostZones: 1 })[0]!,
    cheek,
  ];
  const jobs: readonly ScenarioJob[] = [heavy, light, light, light, heavy, light].map((plan, index) => ({
    plan,
    seed: 9,
    index,
  }));
  expect(await nodeExecutor(2).run(jobs)).toEqual(jobs.map(runScenario));
});

test.each([
  ['one thread', sequentialExecutor(runScenario)],
  ['two workers', nodeExecutor(2)],
] as const)('aborted during the last job, or before the first, %s gives no report', async (_, executor) => {
  const [plan] = samplePlans(1, 1, { largestAreaCm2: 1, longestContactSeconds: 1, mostZones: 1 });
  const signal = { aborted: false };
  const jobs: readonly ScenarioJob[] = [1, 2].map((index) => ({ plan: plan!, seed: 1, index }));
  const onProgress = ({ done }: { readonly done: number }): void => {
    signal.aborted = done === jobs.length;
  };
  await expect(executor.run(jobs, { signal, onProgress })).rejects.toThrow(Cancelled);
  await expect(executor.run(jobs, { signal: { aborted: true } })).rejects.toThrow(Cancelled);
  await expect(executor.run([], { signal: { aborted: true } })).rejects.toThrow(Cancelled);
});

test('the order of a plan’s fields changes nothing', async () => {
  const [plan] = plans;
  const turned = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(plan!).reverse()))) as Plan;
  expect(Object.keys(turned)[0]).not.toBe(Object.keys(plan!)[0]);
  expect(await hash(turned)).toBe(await hash(plan!));
});

test('examples/cheek.json at seed 1 with 4 scenarios has the hash on record', async () => {
  const golden = join(import.meta.dirname, 'golden/cheek.hash');
  const report = await predictPlan(checkPlan(cheek), { seed: 1, scenarios: 4 });
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, `${report.hash}\n`);
  if (!existsSync(golden)) throw new Error('no hash on record: UPDATE_GOLDEN=1 writes it');
  expect(report.hash).toBe(readFileSync(golden, 'utf8').trim());
});
