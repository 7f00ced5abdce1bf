import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cancelled, sequentialExecutor, type Executor, type Progress } from '../executor.ts';
import { rodas4, tsit5, type Method } from '../methods/index.ts';
import { solve } from '../solve/solve.ts';
import type { Statistics } from '../solve/statistic.ts';
import { checkSystem } from '../system/check-system.ts';
import { ensemble, type EnsembleOptions } from './ensemble.ts';
import { runEnsembleJob, type EnsembleJob, type EnsemblePart } from './ensemble-job.ts';
import { endedWell, outcomeKinds } from './outcome-codes.ts';
import { pulses } from './pulses.case.ts';
import type { Table } from './variation.ts';

const system = checkSystem(pulses);
const names = ['k', 'loss', 'dose', 'ceiling', 'pool'] as const;

/** By index: k over three decades, some that end at the ceiling, some that are flooded. */
const valuesAt = (i: number) => ({
  k: 0.3 * 10 ** ((i * 7) % 4),
  loss: 0.4 + ((i * 5) % 11) / 5,
  dose: 1 + (i % 5),
  ceiling: 5 + 10 * (i % 6),
  pool: (i % 3) / 2,
});

const tableOf = (indices: readonly number[]): Table => ({
  names,
  values: Float64Array.from(indices.flatMap((i) => names.map((name) => valuesAt(i)[name]))),
});

const count = 70;
const indices = Array.from({ length: count }, (_, i) => i);
const saveAt = [0, 3, 6, 8, 12, 18, 24];
const statistics: Statistics = {
  peak: { of: 'total', reduce: 'max' },
  when: { of: 'target', reduce: 'timeOfMax' },
  low: { of: 'target', reduce: 'min' },
  area: { of: 'target', reduce: 'integral' },
  last: { of: 'burden', reduce: 'final' },
  at8: { of: 'pool', reduce: 'valueAt', time: 8 },
};
const options: EnsembleOptions = { statistics, saveAt, control: { rtol: 1e-3 } };
const problem = { system, trajectories: count, vary: valuesAt };
const whole = await ensemble(problem, rodas4, options);

const rowOf = ({ rows }: { readonly rows: Float64Array }, place: number): Float64Array =>
  rows.slice(6 * place, 6 * place + 6);

const fromSolve = (index: number, path: EnsembleOptions['path'] & string, method: Method = rodas4) => {
  const { pool, ...parameters } = valuesAt(index);
  const single = solve({ system, parameters, initial: { pool } }, method, { ...options, path });
  const row = Object.keys(statistics).map((name) =>
    endedWell(single.outcome) ? (single.statistics[name] ?? NaN) : NaN,
  );
  return { kind: single.outcome.kind, row: Float64Array.from(row) };
};

test.each(['tape', 'f64x2', 'f32x4'] as const)(
  'on %s each trajectory is that of solve, to the last bit',
  async (path) => {
    const many = await ensemble(problem, rodas4, { ...options, path });
    expect(many.path).toBe(path);
    for (const index of indices) {
      const { kind, row } = fromSolve(index, path);
      expect([index, outcomeKinds[many.endings[index] ?? -1]]).toEqual([index, kind]);
      expect([index, rowOf(many, index)]).toEqual([index, row]);
    }
    if (path === 'tape') expect(many.rows).toEqual(whole.rows);
  },
);

test('with an explicit method, too', async () => {
  const many = await ensemble(problem, tsit5, options);
  for (const index of [0, 1, 7, 33, 69]) {
    expect(rowOf(many, index)).toEqual(fromSolve(index, 'f64x2', tsit5).row);
  }
});

test.each(['tape', 'f64x2', 'f32x4'] as const)(
  'on %s lane, neighbours and order change no bit',
  async (path) => {
    const { rows, endings } = await ensemble(problem, rodas4, { ...options, path });
    const model = { system: pulses, method: rodas4, control: { rtol: 1e-3 }, saveAt, statistics, path };
    const order = fc.shuffledSubarray(indices, { minLength: 1, maxLength: count });
    fc.assert(
      fc.property(order, (chosen) => {
        const part = runEnsembleJob({
          model,
          parameters: new Float64Array(4).fill(NaN),
          initial: new Float64Array(3),
          vary: tableOf(chosen),
          first: 0,
          count: chosen.length,
        });
        chosen.forEach((index, place) => {
          expect(part.endings?.[place]).toBe(endings[index]);
          expect(rowOf(part as Required<EnsemblePart>, place)).toEqual(rowOf({ rows }, index));
        });
      }),
      { numRuns: path === 'tape' ? 3 : 25, seed: 4 },
    );
  },
);

/** What an executor that shares memory does, in this thread and backwards. */
const backwards: Executor<EnsembleJob, EnsemblePart> = {
  sharesMemory: true,
  run: async (jobs) => {
    const parts = new Map([...jobs.keys()].reverse().map((k) => [k, runEnsembleJob(jobs[k]!)]));
    expect([...parts.values()].every((part) => part.rows === undefined)).toBe(true);
    return jobs.map((_, k) => parts.get(k)!);
  },
};

test('shared memory, messages, a table or a function: the same bytes', async () => {
  expect(whole.memory).toBe('messages');
  const other = await ensemble({ ...problem, vary: tableOf(indices) }, rodas4, {
    ...options,
    executor: backwards,
  });
  expect(other.memory).toBe('shared');
  expect(other.rows.buffer).toBeInstanceOf(ArrayBuffer);
  expect({ ...other, memory: 'messages' }).toEqual(whole);
});

describe('what ends otherwise', () => {
  test('is counted, has no statistics, and says why', async () => {
    const { outcomes, examples, summaries, endings, rows } = await ensemble(problem, rodas4, {
      ...options,
      control: { rtol: 1e-3, maxSteps: 60 },
    });
    const total = Object.values(outcomes).reduce((sum, n) => sum + n, 0);
    expect(total).toBe(count);
    expect(outcomes.finished).toBeGreaterThan(0);
    expect(outcomes['stopped-by-event']).toBeGreaterThan(0);
    expect(outcomes['too-many-steps']).toBeGreaterThan(0);
    const first = endings.indexOf(outcomeKinds.indexOf('too-many-steps'));
    expect(examples['too-many-steps']?.index).toBe(first);
    expect(examples['too-many-steps']?.outcome.advice).toContain('maxSteps');
    expect(rows.slice(6 * first, 6 * first + 6).every(Number.isNaN)).toBe(true);
    const well = outcomes.finished + outcomes['stopped-by-event'];
    expect(summaries['last']?.count).toBe(well);
    expect(whole.summaries['at8']?.count).toBeLessThan(count);
  });

  test('leaves the allowed region', async () => {
    const vary = (i: number) => ({ dose: 4, loss: i === 3 ? 0 : 3, ceiling: 80 });
    const { outcomes, examples } = await ensemble({ system, trajectories: 8, vary }, rodas4, options);
    expect(outcomes).toMatchObject({ finished: 7, 'left-allowed-region': 1 });
    expect(examples['left-allowed-region']?.index).toBe(3);
  });
});

test('progress counts trajectories; work is what the trajectories took', async () => {
  const seen: Progress[] = [];
  const { work } = await ensemble(problem, rodas4, { ...options, onProgress: (one) => seen.push(one) });
  expect(seen.map(({ done }) => done)).toEqual([32, 64, 70]);
  expect(seen.every(({ total }) => total === count)).toBe(true);
  const alone = indices.map((index) => {
    const { pool, ...parameters } = valuesAt(index);
    return solve({ system, parameters, initial: { pool } }, rodas4, options).work;
  });
  const sum = (of: 'accepted' | 'rejected' | 'restarts') => alone.reduce((all, one) => all + one[of], 0);
  expect(work).toMatchObject({
    accepted: sum('accepted'),
    rejected: sum('rejected'),
    restarts: sum('restarts'),
  });
  expect(work.laneEfficiency).toBeGreaterThan(0.9);
  expect(work.laneEfficiency).toBeLessThan(1);
});

test('an aborted signal stops in the middle of a job', async () => {
  let looks = 0;
  const signal = {
    get aborted() {
      looks += 1;
      return looks > 3;
    },
  };
  const job: EnsembleJob[] = [];
  const executor = sequentialExecutor((one: EnsembleJob) => {
    job.push(one);
    return runEnsembleJob(one, signal);
  });
  await expect(ensemble(problem, rodas4, { ...options, executor })).rejects.toThrow(Cancelled);
  expect(job.length).toBe(1);
  expect(looks).toBeLessThan(10);
});

describe('refuses', () => {
  const expectRefusal = async (
    message: string,
    change: object,
    also: Partial<EnsembleOptions> = {},
  ): Promise<void> =>
    expect(ensemble({ ...problem, ...change }, rodas4, { ...options, ...also })).rejects.toThrow(message);

  test.each([
    ['no trajectories', { trajectories: 0 }, '0 trajectories'],
    ['an unknown name', { vary: () => ({ dos: 1 }) }, 'try: dose'],
    ['a value that is none', { vary: () => ({ dose: NaN }) }, 'trajectory 0: dose cannot be NaN'],
    [
      'a start that is not allowed',
      { vary: (i: number) => ({ pool: 3 - i }) },
      'trajectory 4: pool cannot be -1',
    ],
    [
      'a drawn one',
      {
        vary: { seed: 1, distributions: { pool: { kind: 'normal', mean: 0, sigma: 1 } } },
      },
      'pool cannot be -',
    ],
    [
      'names that change',
      { vary: (i: number) => (i === 2 ? { k: 1 } : { k: 1, dose: 1 }) },
      'trajectory 2 names other',
    ],
    ['too short a table', { vary: { names: ['k'], values: new Float64Array(3) } }, 'has 3 values'],
    ['a name twice', { vary: { names: ['k', 'k'], values: new Float64Array(140) } }, 'k is given twice'],
    [
      'a distribution without sense',
      { vary: { seed: 1, distributions: { k: { kind: 'uniform', low: 2, high: 1 } } } },
      'no distribution',
    ],
    ['a seed that is none', { vary: { seed: -1, distributions: {} } }, 'a seed is'],
  ] as const)('%s', async (_, change, message) => {
    await expectRefusal(message, change);
  });

  test('statistics of what is not there, and more than single precision gives', async () => {
    await expectRefusal('try: target', {}, { statistics: { x: { of: 'targe', reduce: 'max' } } });
    const at7 = { x: { of: 'target', reduce: 'valueAt', time: 7 } } as const;
    await expectRefusal('7 is not one of the times', {}, { statistics: at7 });
    await expectRefusal('rtol is 1e-7', {}, { path: 'f32x4', control: { rtol: 1e-7 } });
  });
});
