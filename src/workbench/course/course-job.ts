import type { Executor } from '../../numerics/index.ts';
import {
  courseAfter,
  type CourseInput,
  type CourseRecord,
  type Knowledge,
  type NominalZone,
  type ScenarioJob,
  type ScenarioOutcome,
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
  { id, plan, choice, seed, scenarios, draws }: Asked<'course'>,
  {
    resolved,
    findings,
    nominal,
  }: Pick<CourseInput, 'resolved' | 'findings'> & {
    readonly nominal: readonly NominalZone[];
  },
  say: (answer: Answer) => void,
): Promise<CourseRecord> => {
  const executor = delegatingExecutor(say);
  const withBands = draws > 1 && scenarios > 0;
  const jobs = Array.from({ length: withBands ? scenarios : 0 }, (_, k) => ({ plan, seed, index: k + 1 }));
  const outcomes = withBands ? await (executor as Executor<ScenarioJob, ScenarioOutcome>).run(jobs) : [];
  return courseAfter(
    {
      resolved,
      findings,
      nominal: nominal.map(({ outcome }) => outcome.injury),
      sampled: outcomes.map(({ zones }) => zones.map(({ injury }) => injury)),
    },
    {
      ...choice,
      seed,
      scenarios,
      draws,
      knowledge: await knowledge(),
      executor,
      onProgress: (progress) => say({ kind: 'progress', id, progress }),
    },
  );
};
