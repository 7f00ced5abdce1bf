/** Parallel work as an argument: rooms say what to run, the door that called them decides where. */

export interface Progress {
  /** Jobs finished. */
  readonly done: number;
  readonly total: number;
}

/** What the rooms need of an `AbortSignal`, without DOM types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignalLike;
}

export interface Executor<Job, Result> {
  /**
   * Results in the order of the jobs, whatever the order of the work.
   * @throws Cancelled once the signal is aborted, or the first error of a job
   */
  run(jobs: readonly Job[], options?: RunOptions): Promise<readonly Result[]>;
}

export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor(message = 'cancelled') {
    super(message);
  }
}

/**
 * One job after the other in this thread: the reference for every other executor. Gives way to promises
 * between jobs, not to timers or events, so only those and `onProgress` can abort it.
 */
export const sequentialExecutor = <Job, Result>(work: (job: Job) => Result): Executor<Job, Result> => ({
  run: async (jobs, { onProgress, signal } = {}) => {
    const results: Result[] = [];
    for (const job of jobs) {
      if (signal?.aborted === true) throw new Cancelled();
      results.push(work(job));
      onProgress?.({ done: results.length, total: jobs.length });
      await Promise.resolve();
    }
    if (signal?.aborted === true) throw new Cancelled();
    return results;
  },
});
