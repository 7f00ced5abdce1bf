import type { Progress } from '../numerics/index.ts';
import type { WorkerExecutor } from './executor.ts';
import type { Answer, Job, Question, Result } from './worker-messages.ts';

type Delegation = Extract<Answer, { readonly kind: 'delegate' }>;

/** Jobs that a worker gave away, done by an executor; what becomes of them goes back to the worker. */
export const passOn = async (
  { id, jobs }: Delegation,
  giver: Worker,
  executor: WorkerExecutor,
  signal?: AbortSignal,
): Promise<void> => {
  const say = (question: Question): void => giver.postMessage(question);
  const run = executor.run as (
    given: readonly Job[],
    options: { signal?: AbortSignal; onProgress: (progress: Progress) => void },
  ) => Promise<readonly Result[]>;
  try {
    const results = await run(jobs, {
      ...(signal && { signal }),
      onProgress: (progress) => say({ kind: 'delegate-progress', id, progress }),
    });
    say({ kind: 'delegated', id, results });
  } catch (error) {
    say({ kind: 'delegate-failed', id, message: error instanceof Error ? error.message : String(error) });
  }
};
