import { cases } from './cases/index.ts';
import { evaluateCase, type EvaluatedCase } from './evaluate.ts';

/** By how much the naive forecaster does better; `null` where there is none, or nothing is scored. */
export const excessOf = ({ score, naiveScore }: EvaluatedCase): number | null =>
  score === null || naiveScore === null ? null : score - naiveScore;

/** By how much the belief before the fit does better; `null` where nothing was fitted or scored. */
export const priorExcessOf = ({ score, priorScore }: EvaluatedCase): number | null =>
  score === null || priorScore === null ? null : score - priorScore;

/** How bad a comparison is: worse than the better forecaster, or, where there is none, than a perfect one. */
export const misfitOf = ({ score, naiveScore, priorScore }: EvaluatedCase): number =>
  score === null ? -Infinity : score - (least(naiveScore, priorScore) ?? 0);

const least = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

const worstFirst = (a: EvaluatedCase, b: EvaluatedCase): number => {
  const [first, second] = [misfitOf(a), misfitOf(b)];
  if (first !== second) return first > second ? -1 : 1;
  return Math.abs(b.z) - Math.abs(a.z) || (a.id < b.id ? -1 : 1);
};

/** Every comparison, worst misfit first; what is shown but not scored comes last. The same for the same seed. */
export const validationTable = (seed: number): readonly EvaluatedCase[] =>
  cases.map((entry) => evaluateCase(entry, cases, seed)).toSorted(worstFirst);
