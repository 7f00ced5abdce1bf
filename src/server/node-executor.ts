import { Worker } from 'node:worker_threads';
import { Cancelled, type Executor, type RunOptions } from '../numerics/index.ts';
import type { ScenarioJob, ScenarioOutcome } from '../planning/index.ts';

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Reply {
  readonly outcome?: ScenarioOutcome;
  readonly error?: string;
}

/**
 * Scenarios on threads of this machine. Each worker takes the next job when it is free; results keep their order. The
 * workers start with the first run, stay for the next, and do not keep the process alive. Runs wait for each other.
 */
export const nodeExecutor = (workers: number): Executor<ScenarioJob, ScenarioOutcome> => {
  if (!(workers >= 1)) throw new RangeError(`an executor needs a worker, not ${workers}`);
  let pool: readonly Worker[] = [];
  let previous: Promise<unknown> = Promise.resolve();
  const start = (): void => {
    // Workers start plain, whatever flags this process was given.
    pool = Array.from({ length: workers }, () => new Worker(workerFile, { execArgv: [] }));
  };
  return {
    run: (jobs, options = {}) => {
      const run = previous.then(async () => {
        if (options.signal?.aborted === true) throw new Cancelled();
        if (jobs.length === 0) return [];
        if (pool.length === 0) start();
        try {
          return await drain(pool, jobs, options);
        } catch (error) {
          if (!(error instanceof Cancelled)) pool = [];
          throw error;
        }
      });
      previous = run.catch(() => undefined);
      return run;
    },
  };
};

/** Every worker works until no job is left, one fails or the run is cancelled; ends when all of them are idle. */
const drain = async (
  pool: readonly Worker[],
  jobs: readonly ScenarioJob[],
  { onProgress, signal }: RunOptions,
): Promise<readonly ScenarioOutcome[]> => {
  const results: ScenarioOutcome[] = [];
  let next = 0;
  let done = 0;
  const stopped = (): boolean => signal?.aborted === true || next >= jobs.length;
  const work = async (worker: Worker): Promise<void> => {
    worker.ref();
    try {
      while (!stopped()) {
        const index = next;
        next += 1;
        results[index] = await ask(worker, jobs[index]);
        done += 1;
        onProgress?.({ done, total: jobs.length });
      }
    } finally {
      worker.unref();
    }
  };
  const ended = await Promise.allSettled(pool.map(work));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  if (signal?.aborted === true) throw new Cancelled();
  return results;
};

const ask = (worker: Worker, job: ScenarioJob | undefined): Promise<ScenarioOutcome> =>
  new Promise((resolve, reject) => {
    const answer = ({ outcome, error }: Reply): void => {
      worker.off('error', reject);
      if (outcome === undefined) reject(new Error(error ?? 'a worker gave no result'));
      else resolve(outcome);
    };
    worker.once('message', answer);
    worker.once('error', reject);
    worker.postMessage(job);
  });
