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
  /** Whether those who work see the memory of a `SharedArrayBuffer` in a job. */
  readonly sharesMemory?: boolean;
  /**
   * Results in the order of the jobs, whatever the order of the work.
   * @throws Cancelled once the signal is aborted, or the first error of a job
   */
  readonly run: (jobs: readonly Job[], options?: RunOptions) => Promise<readonly Result[]>;
}

/**
 * Memory that a worker hands over with a result instead of copying it: that of the typed arrays among its fields. So
 * work must not keep them.
 */
export const handedOver = (result: object): ArrayBuffer[] =>
  Object.values(result).flatMap((value: unknown) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );

export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor(message = 'cancelled') {
    super(message);
  }
}

/**
 * One job after the other in this thread: the reference for every other executor. Gives way to promises
 * between jobs, not to timers or events, so only those and `onProgress` can abort it. Work may look at the signal and
 * throw Cancelled in the middle of a job.
 */
export const sequentialExecutor = <Job, Result>(
  work: (job: Job, signal?: AbortSignalLike) => Result,
): Executor<Job, Result> => ({
  run: async (jobs, { onProgress, signal } = {}) => {
    const results: Result[] = [];
    for (const job of jobs) {
      if (signal?.aborted === true) throw new Cancelled();
      results.push(work(job, signal));
      onProgress?.({ done: results.length, total: jobs.length });
      await Promise.resolve();
    }
    if (signal?.aborted === true) throw new Cancelled();
    return results;
  },
});
