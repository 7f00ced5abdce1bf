import {
  predictCourse,
  type CheckedPlan,
  type CourseRecord,
  type Knowledge,
  type NominalZone,
} from '../../planning/index.ts';
import { delegatingExecutor } from '../delegating-executor.ts';
import type { Answer, Question } from '../worker-messages.ts';
import { fetchKnowledge } from './fetch-knowledge.ts';

/** The healing course inside a worker, which lets other workers draw the bands. Fetched with the first course. */

type Asked<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

/** Asked for once; again only where it failed. */
let known: Promise<Knowledge> | undefined;

const knowledge = (): Promise<Knowledge> => {
  known ??= fetchKnowledge().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
};

export const courseRecord = async (
  { id, choice, seed, scenarios, draws }: Asked<'course'>,
  checked: CheckedPlan,
  nominal: readonly NominalZone[],
  say: (answer: Answer) => void,
): Promise<CourseRecord> =>
  predictCourse(checked, {
    ...choice,
    nominal,
    seed,
    scenarios,
    draws,
    knowledge: await knowledge(),
    executor: delegatingExecutor(say),
    onProgress: (progress) => say({ kind: 'course-progress', id, progress }),
  });
