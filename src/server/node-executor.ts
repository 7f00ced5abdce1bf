import { Worker } from 'node:worker_threads';
import { Cancelled, type Executor, type RunOptions } from '../numerics/index.ts';
import type { ScenarioJob, ScenarioOutcome } from '../planning/index.ts';
import { endOfWork } from './end-of-work.ts';

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Reply {
  readonly outcome?: ScenarioOutcome;
  readonly error?: string;
}

/** Scenarios on threads of this machine. Each worker takes the next job when it is free; results keep their order. */
export const nodeExecutor = (workers: number): Executor<ScenarioJob, ScenarioOutcome> => ({
  run: async (jobs, options = {}) => {
    if (options.signal?.aborted === true) throw new Cancelled();
    const pool = Array.from(
      { length: Math.min(workers, jobs.length) },
      () => new Worker(workerFile, { execArgv: [] }),
    );
    const ended = pool.map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    try {
      return await drain(pool, jobs, options);
    } finally {
      // Asked to end, not terminated: a thread killed while it loads its modules can take the process with it.
      for (const worker of pool) worker.postMessage(endOfWork);
      await Promise.all(ended);
    }
  },
});

const drain = (
  pool: readonly Worker[],
  jobs: readonly ScenarioJob[],
  { onProgress, signal }: RunOptions,
): Promise<readonly ScenarioOutcome[]> =>
  new Promise((resolve, reject) => {
    const results = new Map<number, ScenarioOutcome>();
    let next = 0;
    const give = (worker: Worker): void => {
      const index = next;
      const job = jobs[index];
      if (job === undefined) return;
      next += 1;
      worker.once('message', ({ outcome, error }: Reply) => {
        if (outcome === undefined) {
          reject(new Error(error ?? 'a worker gave no result'));
          return;
        }
        results.set(index, outcome);
        onProgress?.({ done: results.size, total: jobs.length });
        if (signal?.aborted === true) reject(new Cancelled());
        else if (results.size === jobs.length) {
          resolve(jobs.map((_, k) => results.get(k)).filter((result) => result !== undefined));
        } else give(worker);
      });
      worker.postMessage(job);
    };
    if (jobs.length === 0) resolve([]);
    for (const worker of pool) {
      worker.once('error', reject);
      give(worker);
    }
  });
