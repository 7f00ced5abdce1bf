import type { PlanComparison } from '../planning/index.ts';
import { planLetter } from './comparison-words.ts';
import { formatNumber, formatRange } from './number-format.ts';
import { learnedWords } from './score-words.ts';

type ComparedScore = PlanComparison['scores'][number];
type Difference = ComparedScore['differences'][number];

export const scoreDifferencesTitle = 'Differences of scores';

export const noScoreCompared = 'No score of what the first plan treats has a number, so none is compared.';

/** What the difference of a score is, and when nothing follows from it. */
export const scoreDifferencesExplained =
  'In grades, above 0 where the plan does better than the first. Prior: what was assumed before any study; posterior: ' +
  'after them. Where the data gave less than half of what is known, the difference is “not informed by data”, and no ' +
  'probability is stated that one plan beats the other.';

const interval = ({
  median,
  low90,
  high90,
}: {
  readonly median: number;
  readonly low90: number;
  readonly high90: number;
}): string => `${formatNumber(median, 2)} (${formatRange(formatNumber(low90, 2), formatNumber(high90, 2))})`;

/** One plan held against the first on one scale. */
export const scoreDifferenceWords = (difference: Difference, index: number): string => {
  const plans = `${planLetter(index + 1)} − ${planLetter(0)}`;
  if ('refused' in difference) return `${plans}: ${difference.refused}`;
  const { prior, posterior, contraction, informed, chanceAbove, remark } = difference;
  const chance =
    chanceAbove === undefined
      ? ''
      : `; that ${planLetter(index + 1)} does better has probability ${formatNumber(chanceAbove, 2)}`;
  return `${plans}: prior ${interval(prior)}, posterior ${interval(posterior)}; ${learnedWords(contraction, informed)}${chance}${remark === undefined ? '' : `. ${remark}`}`;
};
