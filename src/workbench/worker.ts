import { handedOver, signalOf } from '../numerics/index.ts';
import {
  checkPlan,
  rememberedZones,
  runScenario,
  writeReport,
  type CheckedPlan,
  type NominalZone,
  type ResolvedPlan,
} from '../planning/index.ts';
import type { Answer, Question, Result } from './worker-messages.ts';

/** The thread that computes: one question at a time, so that the page never waits. */

interface Computed {
  readonly resolved: ResolvedPlan;
  readonly findings: CheckedPlan['findings'];
  readonly seed: number;
  readonly nominal: readonly NominalZone[];
}

type Asked<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

let computed: Computed | undefined;
const nominalZones = rememberedZones();

const say = (answer: Answer): void => {
  const transfer = answer.kind === 'result' ? handedOver(answer.result) : [];
  self.postMessage(answer, { transfer });
};

const resultOf = async ({ job, stop }: Asked<'job'>): Promise<Result> => {
  if ('plan' in job) return runScenario(job);
  // The solver is fetched with the first ensemble.
  const { runEnsembleJob } = await import('./ensemble-job.ts');
  return runEnsembleJob(job, signalOf(stop));
};

const answer = async (question: Question): Promise<Answer | undefined> => {
  const { id } = question;
  switch (question.kind) {
    case 'nominal': {
      const { resolved, findings } = checkPlan(question.plan);
      if (resolved === undefined) return { kind: 'refused', id, findings };
      computed = {
        resolved,
        findings,
        seed: question.seed,
        nominal: nominalZones(resolved, question.seed),
      };
      return { kind: 'report', id, report: writeReport({ ...computed, sampled: [] }) };
    }
    case 'band':
      if (computed === undefined) throw new RangeError('a band needs its nominal numbers first');
      return { kind: 'report', id, report: writeReport({ ...computed, sampled: question.sampled }) };
    case 'job':
      return { kind: 'result', id, result: await resultOf(question) };
    case 'compare': {
      const { answerComparison } = await import('./compare/compare-job.ts');
      return { kind: 'comparison', id, comparison: await answerComparison(question, say) };
    }
    case 'course': {
      const checked = checkPlan(question.plan);
      const { resolved, findings } = checked;
      if (resolved === undefined) return { kind: 'refused', id, findings };
      const { courseRecord } = await import('./course/course-job.ts');
      const nominal = nominalZones(resolved, question.seed);
      return { kind: 'course', id, record: await courseRecord(question, checked, nominal, say) };
    }
    case 'delegated':
    case 'delegate-progress':
    case 'delegate-failed':
      (await import('./delegating-executor.ts')).takeBack(question);
      return undefined;
  }
};

const answerAnyway = async (question: Question): Promise<void> => {
  try {
    const answered = await answer(question);
    if (answered !== undefined) say(answered);
  } catch (error) {
    say({
      kind: 'failed',
      id: question.id,
      message: error instanceof Error ? error.message : String(error),
    });
  }
};

self.onmessage = ({ data }: MessageEvent<Question>): void => void answerAnyway(data);
