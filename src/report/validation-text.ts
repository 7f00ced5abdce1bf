import type { Band } from '../planning/index.ts';
import { formatRange, formatSignificant } from './number-format.ts';
import { wrapped } from './terminal-text.ts';
import { formatUnit } from './unit-format.ts';
import { wrappedColumns } from './wrapped-columns.ts';

/** One published number beside its prediction: the shape of a row of the validation table. */
export interface ValidationRow {
  readonly id: string;
  readonly title: string;
  readonly quantity: string;
  readonly unit: string;
  readonly observed:
    | { readonly kind: 'value'; readonly value: number }
    | { readonly kind: 'bounds'; readonly low?: number; readonly high?: number };
  readonly predicted: Pick<Band, 'median' | 'low90' | 'high90'>;
  readonly score: number | null;
  readonly naiveScore: number | null;
  readonly priorScore: number | null;
  readonly z: number;
  readonly use: string;
  readonly species: string;
}

/** Comparisons in the order given, which is worst first. */
export const validationText = (rows: readonly ValidationRow[]): string => {
  const scored = rows.filter((row) => row.score !== null);
  const compared = scored.filter((row) => row.naiveScore !== null);
  const fitted = scored.filter((row) => row.priorScore !== null);
  const unlearned = fitted.filter((row) => (row.score ?? 0) > (row.priorScore ?? 0));
  const worse = compared.filter((row) => (row.score ?? 0) > (row.naiveScore ?? 0));
  return [
    ...wrappedColumns(
      [
        ['Published number', 'Observed', 'Predicted (90 %)', 'Unit', 'Score', 'Naive', 'Use'],
        ...rows.flatMap((row) => [[], cellsOf(row)]),
      ],
      [36, 13, 20, 8, 6, 6, 12],
      [false, true, true, false, true, true, false],
    ),
    '',
    ...wrapped(
      `${rows.length} comparisons, ${scored.length} scored. Where others of the species were measured ` +
        `(${compared.length}), a naive forecaster who knows only them does better in ${worse.length}. ` +
        `Where the model was fitted (${fitted.length}), what was believed before does better in ${unlearned.length}.`,
    ),
    ...wrapped(
      'Score: distance of the prediction from what was observed; 0 is best. Only “validation” rows were not used to ' +
        'set the model.',
    ),
    '',
  ].join('\n');
};

const cellsOf = (row: ValidationRow): readonly string[] => [
  `${row.title}: ${row.quantity} (${row.species})`,
  observedWords(row.observed),
  predictedWords(row.predicted),
  formatUnit(row.unit),
  scoreWords(row.score),
  scoreWords(row.naiveScore),
  row.use,
];

const observedWords = (observed: ValidationRow['observed']): string => {
  if (observed.kind === 'value') return formatSignificant(observed.value);
  const { low, high } = observed;
  if (low !== undefined && high !== undefined)
    return formatRange(formatSignificant(low), formatSignificant(high));
  if (low !== undefined) return `> ${formatSignificant(low)}`;
  return high === undefined ? 'unbounded' : `< ${formatSignificant(high)}`;
};

const predictedWords = ({ median, low90, high90 }: ValidationRow['predicted']): string =>
  low90 === high90
    ? formatSignificant(median)
    : `${formatSignificant(median)} (${formatRange(formatSignificant(low90), formatSignificant(high90))})`;

const scoreWords = (score: number | null): string => (score === null ? '–' : formatSignificant(score, 2));
