import {
  Cancelled,
  raise,
  stopFlag,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type RunOptions,
  type StopFlag,
} from '../numerics/index.ts';
import type { ScenarioJob, ScenarioOutcome } from '../planning/index.ts';
import type { Answer, Job, Question, Result } from './worker-messages.ts';

/** An entry of the build with a name of its own (vite.config.ts), beside the page’s other assets. */
const workerAddress = 'assets/worker.js';

export const startWorker = (): Worker =>
  new Worker(new URL(workerAddress, document.baseURI), { type: 'module', name: 'percuta' });

export type WorkerExecutor = Executor<ScenarioJob, ScenarioOutcome> &
  Executor<EnsembleJob, EnsemblePart> & { readonly stop: () => void };

interface Seat {
  readonly worker: Worker;
  /** Resolves when the worker has answered what it was asked before. */
  free: Promise<unknown>;
}

/** Between two looks at the signal of a run. */
const lookMs = 4;

let questions = 0;

const ask = (worker: Worker, job: Job, stop: StopFlag | undefined, ended: AbortSignal): Promise<Result> =>
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
        if (data.kind === 'result') settle(() => resolve(data.result));
        else settle(() => reject(new Error(data.kind === 'failed' ? data.message : 'plan refused')));
      },
      { signal },
    );
    worker.addEventListener('error', (event) => settle(() => reject(new Error(event.message))), { signal });
    // A worker that was terminated answers nothing.
    ended.addEventListener('abort', () => settle(() => reject(new Cancelled())), { signal });
    worker.postMessage({ kind: 'job', id, job, ...(stop && { stop }) } satisfies Question);
  });

/** Jobs on `count` workers, started with the first run. Each takes one at a time, so a cancelled run ends soon. */
export const workerExecutor = (count: number): WorkerExecutor => {
  let seats: readonly Seat[] = [];
  let life = new AbortController();
  const run = async (
    jobs: readonly Job[],
    { onProgress, signal }: RunOptions = {},
  ): Promise<readonly Result[]> => {
    if (seats.length === 0) {
      seats = Array.from({ length: count }, () => ({ worker: startWorker(), free: Promise.resolve() }));
    }
    const { signal: ended } = life;
    const isAborted = (): boolean => signal?.aborted === true || ended.aborted;
    const stop = crossOriginIsolated ? stopFlag() : undefined;
    const results: Result[] = [];
    let next = 0;
    let done = 0;
    let isOver = false;
    const work = async (seat: Seat): Promise<void> => {
      await seat.free;
      while (next < jobs.length && !isOver) {
        if (isAborted()) throw new Cancelled();
        const index = next;
        next += 1;
        const result = ask(seat.worker, jobs[index] as Job, stop, ended);
        seat.free = result.catch(() => undefined);
        results[index] = await result;
        done += 1;
        if (!isAborted()) onProgress?.({ done, total: jobs.length });
      }
    };
    const watch = setInterval(() => {
      if (stop !== undefined && isAborted()) raise(stop);
    }, lookMs);
    try {
      await Promise.all(seats.map(work));
    } catch (error) {
      throw isAborted() ? new Cancelled() : error;
    } finally {
      isOver = true;
      if (stop !== undefined) raise(stop);
      clearInterval(watch);
    }
    if (isAborted()) throw new Cancelled();
    return results;
  };
  return {
    sharesMemory: crossOriginIsolated,
    run,
    stop: () => {
      for (const { worker } of seats) worker.terminate();
      seats = [];
      life.abort();
      life = new AbortController();
    },
  } as WorkerExecutor;
};
