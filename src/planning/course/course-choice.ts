import { classical, hypotheses, switchable, type Hypothesis } from '../../model/index.ts';
import type { Finding } from '../finding.ts';
import { unknownId } from '../resolve.ts';
import { courseOf } from './course-quantities.ts';
import { mechanismsOf } from './course-equations.ts';

/** What a person may choose about the model of the course. */
export interface CourseChoice {
  /** Id of the hypothesis; wound healing alone where it is left out. */
  readonly hypothesis?: string;
  /** Ids of mechanisms to switch off. */
  readonly off?: readonly string[];
}

export const hypothesisOf = ({ hypothesis }: CourseChoice): Hypothesis | undefined =>
  hypothesis === undefined ? classical : hypotheses.find(({ id }) => id === hypothesis);

/** Ids that are not known, or that name what cannot be switched off. */
export const checkChoice = (choice: CourseChoice): readonly Finding[] => {
  const hypothesis = hypothesisOf(choice);
  if (hypothesis === undefined)
    return [unknownId('hypothesis', choice.hypothesis ?? '', '/hypothesis', hypotheses)];
  const course = courseOf(hypothesis);
  const possible = switchable(course);
  const all = new Set(mechanismsOf(course).map(({ id }) => id));
  return (choice.off ?? []).flatMap((id, index) => {
    if (possible.includes(id)) return [];
    const pointer = `/off/${index}`;
    return [
      all.has(id)
        ? cannotBeOff(id, pointer)
        : unknownId(
            'mechanism that can be switched off',
            id,
            pointer,
            possible.map((known) => ({ id: known })),
          ),
    ];
  });
};

const cannotBeOff = (id: string, pointer: string): Finding => ({
  severity: 'block',
  rule: 'reference',
  pointer,
  title: 'Mechanism cannot be switched off',
  reason: `“${id}” is part of skin at rest, or a scale: without it there is no skin to heal.`,
  advice: 'Switch off what answers to injury.',
  sources: [],
});
