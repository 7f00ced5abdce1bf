import type { Progress } from '../../numerics/index.ts';
import {
  checkPlan,
  comparedCourses,
  comparedSides,
  comparisonOfPlans,
  usualDraws,
  type PlanComparison,
} from '../../planning/index.ts';
import { fetchKnowledge } from '../course/fetch-knowledge.ts';
import { delegatingExecutor } from '../delegating-executor.ts';
import type { Answer, Question } from '../worker-messages.ts';

/**
 * Plans side by side inside a worker, which lets other workers draw. Says the comparison without courses as soon as it
 * is there. Fetched with the first comparison.
 */
export const answerComparison = async (
  { id, plans, seed, scenarios }: Extract<Question, { readonly kind: 'compare' }>,
  say: (answer: Answer) => void,
): Promise<PlanComparison> => {
  const options = { seed, scenarios, executor: delegatingExecutor(say) };
  // Plans are computed one after the other, each from its first scenario on.
  let before = 0;
  const total = plans.length * scenarios;
  const sides = await comparedSides(
    plans.map((plan) => checkPlan(plan)),
    {
      ...options,
      onProgress: ({ done }) => {
        say({ kind: 'progress', id, progress: { done: before + done, total } });
        if (done === scenarios) before += scenarios;
      },
    },
  );
  const alone = comparisonOfPlans(sides, options);
  if (scenarios === 0) return alone;
  say({ kind: 'comparison', id, comparison: alone });
  const courses = {
    knowledge: await fetchKnowledge(),
    draws: usualDraws,
    onProgress: (progress: Progress) => say({ kind: 'progress', id, progress }),
  };
  return comparisonOfPlans(sides, options, await comparedCourses(sides, { ...options, courses }));
};
