import {
  openToWater,
  withHypothesis,
  healingCourse,
  type Course,
  type Hypothesis,
} from '../../model/index.ts';
import { barrierReading, courseGroups, listed, type CourseGroup } from './course-groups.ts';

/** One curve of the course. */
export interface CourseQuantity {
  /** A state or an output of the healing course; `openToWater` is the barrier’s. */
  readonly id: string;
  readonly group: CourseGroup;
  readonly title: string;
  readonly meaning: string;
  readonly unit: string;
}

/** Words for what an output of the course means, beyond its title. */
const described = ({ states, outputs }: Course, id: string): Omit<CourseQuantity, 'id' | 'group'> => {
  const state = states.find(({ symbol }) => symbol === id);
  if (state !== undefined) return { title: state.title, meaning: state.meaning, unit: state.unit };
  const output = id === barrierReading ? openToWater : outputs.find(({ defines }) => defines === id);
  if (output === undefined) throw new RangeError(`the course has no ${id}`);
  return { title: output.title, meaning: output.title, unit: output.expression.unit };
};

export const courseQuantities: readonly CourseQuantity[] = courseGroups.flatMap((group) =>
  listed[group].map((id) => ({ id, group, ...described(healingCourse, id) })),
);

/** All that a hypothesis makes of the course. */
export const courseOf = (hypothesis: Hypothesis): Course => withHypothesis(healingCourse, hypothesis, []);
