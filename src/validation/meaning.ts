import type { EvaluatedCase } from './evaluate.ts';
import { excessOf, priorExcessOf } from './table.ts';

const holds = ({ observed, predicted }: EvaluatedCase): boolean =>
  observed.kind === 'value'
    ? predicted.low90 <= observed.value && observed.value <= predicted.high90
    : predicted.median >= (observed.low ?? -Infinity) && predicted.median <= (observed.high ?? Infinity);

const comparison = (entry: EvaluatedCase): string => {
  if (entry.score === null) return 'Shown only.';
  const excess = excessOf(entry);
  const naive =
    excess === null
      ? 'nobody else of this species to compare with'
      : excess > 0
        ? 'the naive forecaster does better'
        : excess < 0
          ? 'better than the naive forecaster'
          : 'no better than the naive forecaster';
  const before = priorExcessOf(entry);
  const prior =
    before === null
      ? ''
      : before > 0
        ? '; what was believed before the fit does better'
        : '; better than what was believed before the fit';
  if (entry.predicted.high90 === entry.predicted.low90) {
    return `Predicted without spread; ${naive}${prior}.`;
  }
  const where =
    entry.observed.kind === 'value'
      ? holds(entry)
        ? 'The observation lies in the predicted 90 %'
        : 'The observation lies outside the predicted 90 %'
      : holds(entry)
        ? 'The median keeps the observed bounds'
        : 'The median breaks the observed bounds';
  return `${where}; ${naive}${prior}.`;
};

const uses: Readonly<Record<EvaluatedCase['use'], string>> = {
  verification: 'It shows that the sum is done right, nothing about skin.',
  calibration: 'The model was set with this number, so agreement proves nothing.',
  reproduction: 'The number had a part in setting the model, so agreement proves little.',
  validation: 'The model was not set with this number.',
};

/** What one comparison means, in words. */
export const meaningOf = (entry: EvaluatedCase): string =>
  [comparison(entry), ...(entry.score === null ? [] : [uses[entry.use]]), entry.note].join(' ');
