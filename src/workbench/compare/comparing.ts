import type { Progress } from '../../numerics/index.ts';
import type { PlanComparison } from '../../planning/index.ts';
import type { Answer } from '../worker-messages.ts';

/** How far plans are held against each other. */
export interface Comparing {
  /** Without its courses at first. */
  readonly comparison?: PlanComparison;
  /** Of all plans together: scenarios while there is no comparison, then draws of the courses. */
  readonly progress?: Progress;
  readonly failure?: string;
  /** The courses were given up. */
  readonly stopped?: boolean;
}

export const afterAnswer = (before: Comparing, answer: Answer): Comparing => {
  const { progress: _, ...rest } = before;
  switch (answer.kind) {
    case 'comparison':
      return { comparison: answer.comparison };
    case 'progress':
      return { ...rest, progress: answer.progress };
    case 'failed':
      return { ...rest, failure: answer.message };
    default:
      return before;
  }
};

/** Whether nothing comes after an answer to so many scenarios: without any, courses are not compared. */
export const isLast = (answer: Answer, scenarios: number): boolean =>
  answer.kind === 'failed' ||
  (answer.kind === 'comparison' && (scenarios === 0 || answer.comparison.courses !== undefined));

/** What is there stays; nothing more is under way. */
export const afterStop = ({ comparison }: Comparing): Comparing => ({
  ...(comparison && { comparison }),
  stopped: true,
});
