import type { ReportedAftercare } from '../planning/index.ts';
import { dayWords, hoursWords } from './date-words.ts';

/** The voice a waiting time comes from, where several speak: always the latest. */
export const aftercareSetBy: Readonly<Record<ReportedAftercare['setBy'], string>> = {
  label: 'label',
  practice: 'practice',
  model: 'skin model',
};

/** `5 days after, Fri 27 November 2026`. */
export const aftercareFrom = ({ fromHours, fromDay }: ReportedAftercare): string =>
  `${hoursWords(fromHours)} after${fromDay === undefined ? '' : `, ${dayWords(fromDay)}`}`;
