import { healingPredictions, type PredictedCase } from './cases/healing.ts';
import { observedNumbers, type ObservedNumbers, type Use } from './case.ts';
import { scoreOf } from './score.ts';

/** A number of the healing course against two forecasters that learnt nothing. */
export interface HealingScore {
  readonly id: string;
  readonly title: string;
  readonly use: Use;
  readonly dose: PredictedCase['dose'];
  readonly fitted: boolean;
  readonly posterior: number;
  readonly prior: number;
  /** Of “nothing changes”; null where the number is no ratio to something before. */
  readonly constant: number | null;
}

/** Of a ratio that stays 1, which denies every direction. */
const unchangedScore = (observed: ObservedNumbers): number => {
  if (observed.kind === 'value') return scoreOf(Float64Array.of(1), observed);
  const { low = -Infinity, high = Infinity } = observed;
  return low < 1 && 1 < high ? 0 : 1;
};

/** Worst against the better of the two forecasters first. */
export const healingScores = (): readonly HealingScore[] =>
  healingPredictions
    .map(({ entry, dose, fitted, predicted }) => {
      const observed = observedNumbers(entry);
      const { prior, posterior } = predicted();
      return {
        id: entry.id,
        title: entry.title,
        use: entry.use,
        dose,
        fitted,
        posterior: scoreOf(posterior, observed),
        prior: scoreOf(prior, observed),
        constant: entry.unit === '1' ? unchangedScore(observed) : null,
      };
    })
    .toSorted((a, b) => excess(b) - excess(a) || (a.id < b.id ? -1 : 1));

const excess = ({ posterior, prior, constant }: HealingScore): number =>
  posterior - Math.min(prior, constant ?? Infinity);
