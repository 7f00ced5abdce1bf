import { parentPort, workerData } from 'node:worker_threads';
import { answerRequest, type Progress, type SolveAnswer, type SolveRequest } from '../numerics/index.ts';

/** The thread that solves, so that the one that talks to the person can be asked to stop. */
export interface SolveTask {
  readonly request: SolveRequest;
  /** One number: 1 once the solution is no longer wanted. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

export type SolveReply =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: SolveAnswer };

const { request, stop } = workerData as SolveTask;
const say = (reply: SolveReply): void => parentPort?.postMessage(reply);

say({
  kind: 'answer',
  answer: answerRequest(request, {
    signal: {
      get aborted(): boolean {
        return Atomics.load(stop, 0) === 1;
      },
    },
    onProgress: (progress) => say({ kind: 'progress', progress }),
  }),
});
