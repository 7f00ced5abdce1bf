import type { Progress, SolveRequest } from '../../numerics/index.ts';
import type { Solved, SolveQuestion, SolveReply } from './messages.ts';

/** An entry of the build with a name of its own (vite.config.ts), beside the page’s other assets. */
const workerAddress = 'assets/solve-worker.js';

/** A question that has been asked for longer gives way to the next one. */
const patienceMs = 600;

export interface SolverOptions {
  readonly onSolved: (solved: Solved, of: SolveRequest) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly onFailure: (message: string) => void;
}

export interface Solver {
  /** Later requests supersede earlier ones. */
  readonly ask: (request: SolveRequest) => void;
  /** What is under way is no longer wanted. */
  readonly cancel: () => void;
  readonly stop: () => void;
}

/** One worker; it is replaced where it does not come to an end. */
export const startSolver = ({ onSolved, onProgress, onFailure }: SolverOptions): Solver => {
  let id = 0;
  let asked: SolveRequest | undefined;
  let since = 0;
  let waiting: SolveRequest | undefined;

  const send = (request: SolveRequest): void => {
    id += 1;
    asked = request;
    since = performance.now();
    worker.postMessage({ id, request } satisfies SolveQuestion);
  };

  const take = ({ data }: MessageEvent<SolveReply>): void => {
    if (data.id !== id || asked === undefined) return;
    if (data.kind === 'progress') {
      onProgress(data.progress);
      return;
    }
    const of = asked;
    asked = undefined;
    if (data.kind === 'failed') onFailure(data.message);
    else onSolved(data.solved, of);
    if (waiting === undefined) return;
    const next = waiting;
    waiting = undefined;
    send(next);
  };

  const start = (): Worker => {
    const started = new Worker(new URL(workerAddress, document.baseURI), { type: 'module', name: 'solve' });
    started.onmessage = take;
    started.onerror = (event): void => {
      asked = undefined;
      onFailure(event.message || 'the worker did not start');
    };
    return started;
  };
  let worker = start();

  const cancel = (): void => {
    waiting = undefined;
    if (asked === undefined) return;
    asked = undefined;
    worker.terminate();
    worker = start();
  };

  return {
    ask: (request) => {
      if (asked !== undefined && performance.now() - since > patienceMs) cancel();
      if (asked === undefined) send(request);
      else waiting = request;
    },
    cancel,
    stop: () => worker.terminate(),
  };
};
