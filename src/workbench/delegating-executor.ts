import type { EnsembleJob, EnsemblePart, Executor, Progress } from '../numerics/index.ts';
import type { ScenarioJob, ScenarioOutcome } from '../planning/index.ts';
import type { Answer, Job, Question, Result } from './worker-messages.ts';

/** The side of a worker that lets other workers do its jobs: the page passes them on. Fetched with the first such worker. */

type Delegated = Extract<Question, { readonly kind: 'delegated' | 'delegate-progress' | 'delegate-failed' }>;

interface Given {
  readonly done: (results: readonly Result[]) => void;
  readonly failed: (error: Error) => void;
  readonly progress: (progress: Progress) => void;
}

const given = new Map<number, Given>();
let delegations = 0;

/** What the page has to say about jobs that were given away. */
export const takeBack = (message: Delegated): void => {
  const waiting = given.get(message.id);
  if (message.kind === 'delegate-progress') {
    waiting?.progress(message.progress);
    return;
  }
  given.delete(message.id);
  if (message.kind === 'delegated') waiting?.done(message.results);
  else waiting?.failed(new Error(message.message));
};

type DelegatingExecutor = Executor<ScenarioJob, ScenarioOutcome> & Executor<EnsembleJob, EnsemblePart>;

export const delegatingExecutor = (say: (answer: Answer) => void): DelegatingExecutor => {
  const run = (
    jobs: readonly Job[],
    { onProgress }: { readonly onProgress?: (progress: Progress) => void } = {},
  ): Promise<readonly Result[]> =>
    new Promise((done, failed) => {
      delegations += 1;
      given.set(delegations, { done, failed, progress: (progress) => onProgress?.(progress) });
      say({ kind: 'delegate', id: delegations, jobs });
    });
  return { sharesMemory: crossOriginIsolated, run } as DelegatingExecutor;
};
