import { Cancelled, type Executor } from '../numerics/index.ts';
import type { ScenarioJob, ScenarioOutcome } from '../planning/index.ts';
import type { Answer, Question } from './worker-messages.ts';

/** An entry of the build with a name of its own (vite.config.ts), beside the page’s other assets. */
const workerAddress = 'assets/worker.js';

export const startWorker = (): Worker =>
  new Worker(new URL(workerAddress, document.baseURI), { type: 'module', name: 'percuta' });

export interface WorkerExecutor extends Executor<ScenarioJob, ScenarioOutcome> {
  readonly stop: () => void;
}

interface Seat {
  readonly worker: Worker;
  /** Resolves when the worker has answered what it was asked before. */
  free: Promise<unknown>;
}

let questions = 0;

const ask = (worker: Worker, job: ScenarioJob): Promise<ScenarioOutcome> =>
  new Promise((resolve, reject) => {
    questions += 1;
    const id = questions;
    const done = new AbortController();
    const { signal } = done;
    const settle = (end: () => void): void => {
      done.abort();
      end();
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        if (data.kind === 'outcome') settle(() => resolve(data.outcome));
        else settle(() => reject(new Error(data.kind === 'failed' ? data.message : 'plan refused')));
      },
      { signal },
    );
    worker.addEventListener('error', (event) => settle(() => reject(new Error(event.message))), { signal });
    worker.postMessage({ kind: 'scenario', id, job } satisfies Question);
  });

/** Scenarios on `count` workers, started with the first run. Each takes one at a time, so a cancelled run ends soon. */
export const workerExecutor = (count: number): WorkerExecutor => {
  let seats: readonly Seat[] = [];
  return {
    run: async (jobs, { onProgress, signal } = {}) => {
      if (seats.length === 0) {
        seats = Array.from({ length: count }, () => ({ worker: startWorker(), free: Promise.resolve() }));
      }
      const stopped = (): boolean => signal?.aborted === true;
      const results: ScenarioOutcome[] = [];
      let next = 0;
      let done = 0;
      const work = async (seat: Seat): Promise<void> => {
        await seat.free;
        while (next < jobs.length) {
          if (stopped()) throw new Cancelled();
          const index = next;
          next += 1;
          const outcome = ask(seat.worker, jobs[index] as ScenarioJob);
          seat.free = outcome.catch(() => undefined);
          results[index] = await outcome;
          done += 1;
          if (!stopped()) onProgress?.({ done, total: jobs.length });
        }
      };
      await Promise.all(seats.map(work));
      if (stopped()) throw new Cancelled();
      return results;
    },
    stop: () => {
      for (const { worker } of seats) worker.terminate();
      seats = [];
    },
  };
};
