/** One ensemble, one hash: whoever computes it, in whatever order, with memory shared or not. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { expect, test } from 'vitest';
import {
  Cancelled,
  checkSystem,
  ensemble,
  rodas4,
  runEnsembleJob,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type SystemDeclaration,
} from '../src/numerics/index.ts';
import { pulses } from '../src/numerics/ensemble/pulses.case.ts';
import { nodeExecutor } from '../src/server/index.ts';
import { fixedEnsemble, hashOfEnsemble } from './fixed-ensemble.ts';

type EnsembleExecutor = Executor<EnsembleJob, EnsemblePart>;

const cascade = JSON.parse(
  readFileSync(join(import.meta.dirname, 'verification/stiff/problems/cascade25.json'), 'utf8'),
) as SystemDeclaration;

/** The last job first, then every other one; what they carry is copied as on the way to a worker. */
const shuffled: EnsembleExecutor = {
  run: async (jobs) => {
    const order = [...jobs.keys()].reverse();
    const parts = new Map<number, EnsemblePart>();
    for (const k of [...order.filter((i) => i % 2 === 0), ...order.filter((i) => i % 2 === 1)]) {
      parts.set(k, runEnsembleJob(structuredClone(jobs[k]!)));
    }
    return jobs.map((_, k) => parts.get(k)!);
  },
};

const one: EnsembleExecutor = nodeExecutor(1);
const two: EnsembleExecutor = nodeExecutor(2);
const withoutSharing = ({ run }: EnsembleExecutor): EnsembleExecutor => ({ run });

const sequential = await fixedEnsemble(cascade, {});
const expected = await hashOfEnsemble(sequential);

test('the fixed ensemble has the hash on record, and some of it fails', () => {
  const golden = join(import.meta.dirname, 'golden/ensemble.hash');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, `${expected}\n`);
  if (!existsSync(golden)) throw new Error('no hash on record: UPDATE_GOLDEN=1 writes it');
  expect(expected).toBe(readFileSync(golden, 'utf8').trim());
  expect(sequential.path).toBe('f64x2');
  expect(sequential.outcomes.finished).toBeGreaterThan(2000);
  expect(sequential.outcomes['too-many-steps']).toBeGreaterThan(10);
});

test.each([
  ['one worker', one, 'shared'],
  ['two workers', two, 'shared'],
  ['two workers without shared memory', withoutSharing(two), 'messages'],
  ['any order', shuffled, 'messages'],
] as const)('%s: the same hash', async (_, executor, memory) => {
  const many = await fixedEnsemble(cascade, { executor });
  expect(many.memory).toBe(memory);
  expect(await hashOfEnsemble(many)).toBe(expected);
  expect(many.work).toEqual(sequential.work);
  expect(many.examples).toEqual(sequential.examples);
});

const expectFirstRows = async (also: Parameters<typeof fixedEnsemble>[1]): Promise<void> => {
  const few = await fixedEnsemble(cascade, also, 64);
  expect(few.rows).toEqual(sequential.rows.slice(0, few.rows.length));
};

test('the interpreter comes to the same bytes', async () => {
  await expectFirstRows({ path: 'tape', executor: two });
});

/** Years of work for one lane: it ends only when told to. */
const endless = { control: { rtol: 1e-3, maxStep: 1e-7, maxSteps: 1e12 } };

test.each([
  ['one worker', one],
  ['two workers', two],
] as const)('%s stops within a running job once aborted', async (_, executor) => {
  const signal = { aborted: false };
  const run = fixedEnsemble(cascade, { ...endless, executor, signal });
  let abortedAt = Infinity;
  setTimeout(() => {
    signal.aborted = true;
    abortedAt = performance.now();
  }, 1000);
  await expect(run).rejects.toThrow(Cancelled);
  expect(performance.now() - abortedAt).toBeLessThan(5000);
  // The workers are free again.
  await expectFirstRows({ executor });
});

test('a job that fails ends the run, and the next one works', async () => {
  const vary = { seed: 1, distributions: { pool: { kind: 'normal', mean: 0, sigma: 1 } } } as const;
  const negative = { system: checkSystem(pulses), trajectories: 5000, vary };
  const run = ensemble(negative, rodas4, { statistics: {}, executor: two });
  await expect(run).rejects.toThrow(/^trajectory \d+: pool cannot be -/);
  await expectFirstRows({ executor: two });
});
