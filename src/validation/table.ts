import { cases } from './cases/index.ts';
import { evaluateCase, type EvaluatedCase } from './evaluate.ts';

/** By how much the naive forecaster does better; `null` where there is none, or nothing is scored. */
export const excessOf = ({ score, naiveScore }: EvaluatedCase): number | null =>
  score === null || naiveScore === null ? null : score - naiveScore;

/** How bad a comparison is: worse than the naive forecaster, or, where there is none, than a perfect one. */
export const misfitOf = ({ score, naiveScore }: EvaluatedCase): number =>
  score === null ? -Infinity : score - (naiveScore ?? 0);

const worstFirst = (a: EvaluatedCase, b: EvaluatedCase): number => {
  const [first, second] = [misfitOf(a), misfitOf(b)];
  if (first !== second) return first > second ? -1 : 1;
  return Math.abs(b.z) - Math.abs(a.z) || (a.id < b.id ? -1 : 1);
};

/** Every comparison, worst misfit first; what is shown but not scored comes last. The same for the same seed. */
export const validationTable = (seed: number): readonly EvaluatedCase[] =>
  cases.map((entry) => evaluateCase(entry, cases, seed)).toSorted(worstFirst);
