import { CourseModel, problemOf, rtol } from './course-model.ts';
import { shares } from './factor.ts';
import { daysLookedAt } from './reference-course.ts';
import type { StudyQuestion } from './study-question.ts';
import type { StudySettings } from './study.ts';

/**
 * All that studies are made from, as plain values: settings, equations, priors, and the readings at the medians, which
 * move when the solver or the model computes otherwise.
 */
export const studyInputs = async (
  questions: readonly StudyQuestion[],
  settings: StudySettings,
): Promise<unknown> => ({
  settings,
  shares,
  rtol,
  questions: await Promise.all(
    questions.map(async (question) => {
      const { reference, factors, readings } = question;
      const middle = new Float64Array(factors.length).fill(0.5);
      const atMedians = await new CourseModel(question).evaluate(middle, 1);
      return {
        reference,
        days: daysLookedAt(reference),
        system: problemOf(question, middle).system.declaration,
        priors: factors.map(({ id, unit, prior }) => [id, unit, prior]),
        readings,
        atMedians: Array.from(atMedians, (value) => value.toFixed(3)),
      };
    }),
  ),
});
