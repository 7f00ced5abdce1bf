import { personQuestions, type Person } from '../planning/index.ts';

/** Read by the healing course alone: not part of the screening. */
type OfCourse = 'retinoidWeeks' | 'retinoidAfter' | 'topicalSteroid' | 'sunExposure';
type Question = Exclude<keyof Person, 'ageYears' | 'sex' | 'phototype' | 'weightKg' | OfCourse>;

/** What stands with the person or with the course, not among the questions. */
const told = new Set<string>([
  'ageYears',
  'sex',
  'phototype',
  'weightKg',
  'retinoidWeeks',
  'retinoidAfter',
  'topicalSteroid',
  'sunExposure',
]);
const questions = Object.keys(personQuestions).filter((field): field is Question => !told.has(field));

export interface Screening {
  readonly answered: readonly { readonly question: string; readonly answer: string }[];
  /** Asked, and the person did not know. */
  readonly unknown: readonly string[];
  readonly notAsked: readonly string[];
}

/** What a person was asked: answers, “unknown” and what nobody asked, kept apart. */
export const screeningOf = (person: Person): Screening => {
  const all = questions.map((key) => ({ question: personQuestions[key], answer: person[key] }));
  return {
    answered: all.flatMap(({ question, answer }) =>
      answer === undefined || answer === 'unknown' ? [] : [{ question, answer }],
    ),
    unknown: all.flatMap(({ question, answer }) => (answer === 'unknown' ? [question] : [])),
    notAsked: all.flatMap(({ question, answer }) => (answer === undefined ? [question] : [])),
  };
};

/** `12 answered, 2 unknown, 16 not asked`. */
export const screeningCount = ({ answered, unknown, notAsked }: Screening): string =>
  `${answered.length} answered, ${unknown.length} unknown, ${notAsked.length} not asked`;
