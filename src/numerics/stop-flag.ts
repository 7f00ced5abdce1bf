/** A word of shared memory by which a caller stops those who work for it, in the middle of a job. */
import type { AbortSignalLike } from './executor.ts';

export type StopFlag = Int32Array<SharedArrayBuffer>;

export const stopFlag = (): StopFlag => new Int32Array(new SharedArrayBuffer(4));

export const raise = (flag: StopFlag): void => {
  Atomics.store(flag, 0, 1);
};

/** For the one who works; without a flag it is never aborted. */
export const signalOf = (flag: StopFlag | undefined): AbortSignalLike => ({
  get aborted() {
    return flag !== undefined && Atomics.load(flag, 0) === 1;
  },
});
