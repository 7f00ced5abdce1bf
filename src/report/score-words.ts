import type { Report } from '../planning/index.ts';
import { formatNumber, formatRange, withUnit } from './number-format.ts';

export type Score = Report['scores'][number];
type ScoreNumber = Score['numbers'][number];
type ScoredArm = Score['arms'][number];

export const scoresTitle = 'What scores may do';

/** What the section is and is not. */
export const scoresExplained =
  'A score gets a number only where three independent arms without an adjunct share a wording, or where trials of one ' +
  'combination were pooled; the number is then for an arm that is scored as they were. Everything else is listed with what is known.';

const twoPlaces = (x: number): string => formatNumber(x, 2);

/** What the data say of a number, in words. */
export const learnedWords = (contraction: number, informed: boolean): string =>
  `${informed ? 'contraction' : 'not informed by data, contraction'} ${twoPlaces(contraction)}`;

/** `A new arm …: 94 (45–100, 90 %) %`, with what the data say of it. */
export const scoreNumberWords = ({
  what,
  value,
  low,
  high,
  unit,
  decimals,
  level,
  contraction,
  informed,
}: ScoreNumber): string => {
  const range = formatRange(formatNumber(low, decimals), formatNumber(high, decimals));
  const number = `${withUnit(formatNumber(value, decimals), unit)} (${level} %: ${range})`;
  const said = contraction === undefined ? '' : `; ${learnedWords(contraction, informed === true)}`;
  return `${what}: ${number}${said}`;
};

/** One arm in one line; whether the number rests on it, or why not. */
export const armWords = ({ title, design, wording, result, counted, why }: ScoredArm): string =>
  `${title}: ${result} (${design}; scored as “${wording}”)` +
  (counted ? ' Counted.' : why === undefined ? '' : ` Not counted: ${why}.`);
