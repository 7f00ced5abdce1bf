import {
  analyseNominal,
  checkPlan,
  runScenario,
  writeReport,
  type CheckedPlan,
  type NominalZone,
  type ResolvedPlan,
} from '../planning/index.ts';
import type { Answer, Question } from './worker-messages.ts';

/** The thread that computes: one question at a time, so that the page never waits. */

interface Computed {
  readonly resolved: ResolvedPlan;
  readonly findings: CheckedPlan['findings'];
  readonly seed: number;
  readonly nominal: readonly NominalZone[];
}

let computed: Computed | undefined;

const answer = (question: Question): Answer => {
  const { id } = question;
  switch (question.kind) {
    case 'nominal': {
      const { resolved, findings } = checkPlan(question.plan);
      if (resolved === undefined) return { kind: 'refused', id, findings };
      computed = {
        resolved,
        findings,
        seed: question.seed,
        nominal: analyseNominal(resolved, question.seed),
      };
      return { kind: 'report', id, report: writeReport({ ...computed, sampled: [] }) };
    }
    case 'band':
      if (computed === undefined) throw new RangeError('a band needs its nominal numbers first');
      return { kind: 'report', id, report: writeReport({ ...computed, sampled: question.sampled }) };
    case 'scenario':
      return { kind: 'outcome', id, outcome: runScenario(question.job) };
  }
};

const answerAnyway = (question: Question): Answer => {
  try {
    return answer(question);
  } catch (error) {
    return {
      kind: 'failed',
      id: question.id,
      message: error instanceof Error ? error.message : String(error),
    };
  }
};

self.onmessage = ({ data }: MessageEvent<Question>): void => {
  self.postMessage(answerAnyway(data));
};
