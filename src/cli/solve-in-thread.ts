import { Worker } from 'node:worker_threads';
import type { Progress, SolveAnswer, SolveRequest } from '../numerics/index.ts';
import { UsageError } from './command.ts';
import type { SolveReply, SolveTask } from './solve-worker.ts';

const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './solve-worker.ts' : './solve-worker.js',
  import.meta.url,
);

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** The first Ctrl-C asks for what has been reached, the second ends the process. @throws UsageError */
export const solveInThread = async (
  request: SolveRequest,
  onProgress: (progress: Progress) => void,
): Promise<SolveAnswer> => {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task: SolveTask = { request, stop };
  const cancel = (): void => void Atomics.store(stop, 0, 1);
  process.once('SIGINT', cancel);
  try {
    return await new Promise<SolveAnswer>((resolve, reject) => {
      const worker = new Worker(workerFile, { workerData: task, execArgv: [] });
      worker.on('message', (reply: SolveReply) => {
        if (reply.kind === 'progress') onProgress(reply.progress);
        else resolve(reply.answer);
      });
      worker.once('error', (error) =>
        reject(isOutOfMemory(error) ? new UsageError('the system is too large for this machine') : error),
      );
    });
  } finally {
    process.off('SIGINT', cancel);
  }
};
