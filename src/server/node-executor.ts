import { Worker } from 'node:worker_threads';
import {
  Cancelled,
  raise,
  stopFlag,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type RunOptions,
} from '../numerics/index.ts';
import type { ScenarioJob, ScenarioOutcome } from '../planning/index.ts';
import type { Answer, Job, Question, Result } from './job.ts';

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Between two looks at the signal of a run. */
const lookMs = 2;

export type NodeExecutor = Executor<ScenarioJob, ScenarioOutcome> & Executor<EnsembleJob, EnsemblePart>;

/**
 * Jobs on threads of this machine. Each worker takes the next job when it is free; results keep their order. The
 * workers start with the first run, stay for the next, and do not keep the process alive. Runs wait for each other.
 */
export const nodeExecutor = (workers: number): NodeExecutor => {
  if (!(workers >= 1)) throw new RangeError(`an executor needs a worker, not ${workers}`);
  let pool: readonly Worker[] = [];
  let previous: Promise<unknown> = Promise.resolve();
  const start = (): Worker => {
    // Workers start plain, whatever flags this process was given.
    const worker = new Worker(workerFile, { execArgv: [] });
    worker.once('error', () => {
      pool = pool.filter((one) => one !== worker);
    });
    return worker;
  };
  const run = (jobs: readonly Job[], options: RunOptions = {}): Promise<readonly Result[]> => {
    const current = previous.then(async () => {
      if (options.signal?.aborted === true) throw new Cancelled();
      if (jobs.length === 0) return [];
      pool = [...pool, ...Array.from({ length: workers - pool.length }, start)];
      return drain(pool, jobs, options);
    });
    previous = current.catch(() => undefined);
    return current;
  };
  return { sharesMemory: true, run } as NodeExecutor;
};

/** Every worker works until no job is left, one fails or the run is cancelled; ends when all of them are idle. */
const drain = async (
  pool: readonly Worker[],
  jobs: readonly Job[],
  { onProgress, signal }: RunOptions,
): Promise<readonly Result[]> => {
  const stop = stopFlag();
  const results: Result[] = [];
  const failures: unknown[] = [];
  let next = 0;
  let done = 0;
  const isAborted = (): boolean => signal?.aborted === true;
  const work = async (worker: Worker): Promise<void> => {
    worker.ref();
    try {
      while (next < jobs.length && failures.length === 0 && !isAborted()) {
        const index = next;
        next += 1;
        results[index] = await ask(worker, { job: jobs[index] as Job, stop });
        done += 1;
        onProgress?.({ done, total: jobs.length });
      }
    } catch (error) {
      failures.push(error);
      raise(stop);
    } finally {
      worker.unref();
    }
  };
  const watch = setInterval(() => {
    if (isAborted()) raise(stop);
  }, lookMs);
  await Promise.all(pool.map(work));
  clearInterval(watch);
  if (isAborted()) throw new Cancelled();
  if (failures.length > 0) throw failures[0];
  return results;
};

const ask = (worker: Worker, question: Question): Promise<Result> =>
  new Promise((resolve, reject) => {
    const answer = (given: Answer): void => {
      worker.off('error', reject);
      if ('error' in given) reject(new Error(given.error));
      else resolve(given.result);
    };
    worker.once('message', answer);
    worker.once('error', reject);
    worker.postMessage(question);
  });
