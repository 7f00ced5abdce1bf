import { quantile } from '../../numerics/index.ts';
import { rootStream } from '../../quantities/index.ts';
import { healingStudies } from '../healing/index.ts';
import { predictiveRecord } from '../healing/predictive-record.ts';
import type { HealingRow } from '../healing/study.ts';
import { validationCase, type Observation, type Use, type ValidationCase } from '../case.ts';

/** Quantiles of the prediction of a number before and after the fit. @throws RangeError for one that was not predicted */
export const predictedOf = (
  id: string,
): { readonly prior: Float64Array; readonly posterior: Float64Array } => {
  const found = predictiveRecord.rows[id];
  if (found === undefined) throw new RangeError(`${id} is not in the predictions of the calibration`);
  return { prior: Float64Array.from(found.prior), posterior: Float64Array.from(found.posterior) };
};

const useOf: Readonly<Record<Exclude<HealingRow['use'], 'shown'>, Use>> = {
  likelihood: 'calibration',
  prior: 'reproduction',
  validation: 'validation',
};

const observationOf = ({ observed }: HealingRow): Observation => {
  if (observed.kind === 'value') return observed;
  return observed.kind === 'above'
    ? { kind: 'bounds', above: observed.bound }
    : { kind: 'bounds', below: observed.bound };
};

const drawn = 1000;

const drawnFrom = (quantiles: Float64Array, id: string, seed: number): Float64Array => {
  const uniform = rootStream(seed).split(id);
  return Float64Array.from({ length: drawn }, (_, at) => quantile(quantiles, uniform.uniform(at)));
};

const unitOf = ({ observed }: HealingRow): string =>
  observed.kind === 'value' ? observed.value.unit : observed.bound.unit;

/** Every number of the healing course that the model can read, after the fit. */
export const healingCases: readonly ValidationCase[] = healingStudies.flatMap(({ title, design, rows }) =>
  rows.flatMap((row): readonly ValidationCase[] => {
    const { reading, use } = row;
    if (reading === undefined || use === 'shown') return [];
    return [
      validationCase({
        id: row.id,
        title: `${row.title} (${title})`,
        quantity: reading.text,
        unit: unitOf(row),
        observed: observationOf(row),
        predict: (seed) => drawnFrom(predictedOf(row.id).posterior, row.id, seed),
        predictBeforeFit: (seed) => drawnFrom(predictedOf(row.id).prior, row.id, seed),
        use: useOf[use],
        note: `${design.slice(0, 1).toUpperCase()}${design.slice(1)}. ${row.note.slice(0, 1).toUpperCase()}${row.note.slice(1)}.`,
      }),
    ];
  }),
);
