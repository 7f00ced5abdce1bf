import type { Progress } from '../../numerics/index.ts';
import {
  predictCourse,
  type CheckedPlan,
  type CourseOptions,
  type CourseRecord,
  type Knowledge,
  type NominalZone,
} from '../../planning/index.ts';
import { fetchKnowledge } from './fetch-knowledge.ts';
import type { Answer, Job, Question, Result } from '../worker-messages.ts';

/** The healing course inside a worker, which lets other workers draw the bands. Fetched with the first course. */

type Asked<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;
type Say = (answer: Answer) => void;

interface Given {
  readonly done: (results: readonly Result[]) => void;
  readonly failed: (error: Error) => void;
  readonly progress: (progress: Progress) => void;
}

const given = new Map<number, Given>();
let delegations = 0;

/** What the page has to say about jobs that were given away. */
export const takeBack = (
  message: Asked<'delegated'> | Asked<'delegate-progress'> | Asked<'delegate-failed'>,
): void => {
  const waiting = given.get(message.id);
  if (message.kind === 'delegate-progress') {
    waiting?.progress(message.progress);
    return;
  }
  given.delete(message.id);
  if (message.kind === 'delegated') waiting?.done(message.results);
  else waiting?.failed(new Error(message.message));
};

/** Asked for once; again only where it failed. */
let known: Promise<Knowledge> | undefined;

const knowledge = (): Promise<Knowledge> => {
  known ??= fetchKnowledge().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
};

const delegating = (say: Say): NonNullable<CourseOptions['executor']> => {
  const run = (
    jobs: readonly Job[],
    { onProgress }: { readonly onProgress?: (progress: Progress) => void } = {},
  ): Promise<readonly Result[]> =>
    new Promise((done, failed) => {
      delegations += 1;
      given.set(delegations, { done, failed, progress: (progress) => onProgress?.(progress) });
      say({ kind: 'delegate', id: delegations, jobs });
    });
  return { sharesMemory: crossOriginIsolated, run } as NonNullable<CourseOptions['executor']>;
};

export const courseRecord = async (
  { id, choice, seed, scenarios, draws }: Asked<'course'>,
  checked: CheckedPlan,
  nominal: readonly NominalZone[],
  say: Say,
): Promise<CourseRecord> =>
  predictCourse(checked, {
    ...choice,
    nominal,
    seed,
    scenarios,
    draws,
    knowledge: await knowledge(),
    executor: delegating(say),
    onProgress: (progress) => say({ kind: 'course-progress', id, progress }),
  });
