import type { EvidenceMark, Finding } from '../planning/index.ts';

/** How a severity is shown: never by colour alone. */
export interface SeverityWords {
  readonly icon: string;
  readonly word: string;
}

export const severityWords: Readonly<Record<Finding['severity'], SeverityWords>> = {
  block: { icon: '■', word: 'Stops the plan' },
  warn: { icon: '▲', word: 'Needs a decision' },
  inform: { icon: '●', word: 'To know' },
};

/** The face of the weakest evidence a number rests on. */
export interface MarkWords {
  readonly shape: string;
  readonly word: string;
  readonly meaning: string;
}

export const evidenceMarks: Readonly<Record<EvidenceMark, MarkWords>> = {
  label: { shape: '●', word: 'label', meaning: 'a label or a clearance states it' },
  primary: { shape: '◆', word: 'primary', meaning: 'measured, in the publication that measured it' },
  review: { shape: '○', word: 'review', meaning: 'a review or a textbook states it' },
  practice: { shape: '◇', word: 'practice', meaning: 'practice, not measured' },
  assumed: { shape: '■', word: 'assumed', meaning: 'rests on a number that was assumed or recalled' },
};
