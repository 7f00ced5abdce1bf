import type { Progress } from '../../numerics/index.ts';
import { checkPlan, comparePlans, type PlanComparison } from '../../planning/index.ts';
import type { Question } from '../worker-messages.ts';

/** Plans side by side inside a worker. Fetched with the first comparison. */
export const comparisonOf = (
  { plans, seed, scenarios }: Extract<Question, { readonly kind: 'compare' }>,
  show: (progress: Progress) => void,
): Promise<PlanComparison> => {
  // Plans are computed one after the other, each from its first scenario on.
  let before = 0;
  const total = plans.length * scenarios;
  return comparePlans(
    plans.map((plan) => checkPlan(plan)),
    {
      seed,
      scenarios,
      onProgress: ({ done }) => {
        show({ done: before + done, total });
        if (done === scenarios) before += scenarios;
      },
    },
  );
};
