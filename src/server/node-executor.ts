import { Worker } from 'node:worker_threads';
import { Cancelled, type Executor, type RunOptions } from '../numerics/index.ts';
import type { ScenarioJob, ScenarioOutcome } from '../planning/index.ts';

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Reply {
  readonly outcome?: ScenarioOutcome;
  readonly error?: string;
}

/** Scenarios on threads of this machine. Each worker takes the next job when it is free; results keep their order. */
export const nodeExecutor = (workers: number): Executor<ScenarioJob, ScenarioOutcome> => ({
  run: async (jobs, options = {}) => {
    if (jobs.length === 0) return [];
    const pool = Array.from({ length: Math.min(workers, jobs.length) }, () => new Worker(workerFile));
    try {
      return await drain(pool, jobs, options);
    } finally {
      await Promise.all(pool.map((worker) => worker.terminate()));
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
      if (signal?.aborted === true) {
        reject(new Cancelled('prediction cancelled'));
        return;
      }
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
        if (results.size === jobs.length) {
          resolve(jobs.map((_, k) => results.get(k)).filter((result) => result !== undefined));
        } else give(worker);
      });
      worker.postMessage(job);
    };
    for (const worker of pool) {
      worker.once('error', reject);
      give(worker);
    }
  });
