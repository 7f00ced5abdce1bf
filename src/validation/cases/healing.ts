import { doseMeasures } from '../../planning/index.ts';
import { healingStudies } from '../healing/index.ts';
import { plannedRecord } from '../healing/planned-record.ts';
import { predictiveRecord } from '../healing/predictive-record.ts';
import type { Reading } from '../healing/reading.ts';
import type { HealingRow, HealingStudy } from '../healing/study.ts';
import { validationCase, type Observation, type Use, type ValidationCase } from '../case.ts';

/** Of a prediction before and after the fit, ascending. */
export interface PredictedQuantiles {
  readonly prior: Float64Array;
  readonly posterior: Float64Array;
}

/** A number of the healing course, and what is predicted of it. */
export interface PredictedCase {
  /** Of the sessions: drawn from what the words of the study allow, or placed by planning. */
  readonly dose: 'drawn' | 'planned';
  /** Whether the calibration used the number, at a drawn dose. */
  readonly fitted: boolean;
  readonly entry: ValidationCase;
  /** @throws RangeError for a number that was not predicted */
  readonly predicted: () => PredictedQuantiles;
}

const quantilesIn =
  ({ rows }: Pick<typeof predictiveRecord, 'rows'>, id: string) =>
  (): PredictedQuantiles => {
    const found = rows[id];
    if (found === undefined) throw new RangeError(`${id} was not predicted`);
    return { prior: Float64Array.from(found.prior), posterior: Float64Array.from(found.posterior) };
  };

const observationOf = ({ observed }: HealingRow): Observation => {
  if (observed.kind === 'value') return observed;
  return observed.kind === 'above'
    ? { kind: 'bounds', above: observed.bound }
    : { kind: 'bounds', below: observed.bound };
};

const unitOf = ({ observed }: HealingRow): string =>
  observed.kind === 'value' ? observed.value.unit : observed.bound.unit;

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;

type Compared = HealingRow & { readonly reading: Reading; readonly use: Exclude<HealingRow['use'], 'shown'> };

const isCompared = (row: HealingRow): row is Compared => row.reading !== undefined && row.use !== 'shown';

const caseOf = (
  row: Compared,
  dose: PredictedCase['dose'],
  predicted: () => PredictedQuantiles,
  words: Pick<ValidationCase, 'id' | 'title' | 'use' | 'note'>,
): PredictedCase => ({
  dose,
  fitted: row.use === 'likelihood',
  predicted,
  entry: validationCase({
    ...words,
    quantity: row.reading.text,
    unit: unitOf(row),
    observed: observationOf(row),
    predict: () => predicted().posterior,
    predictBeforeFit: () => predicted().prior,
  }),
});

const useOf: Readonly<Record<Compared['use'], Use>> = {
  likelihood: 'calibration',
  prior: 'reproduction',
  validation: 'validation',
};

/** After a dose that nobody wrote down: drawn from what the words of the study allow. */
const atUnknownDose = ({ title, design }: HealingStudy, row: Compared): PredictedCase =>
  caseOf(row, 'drawn', quantilesIn(predictiveRecord, row.id), {
    id: row.id,
    title: `${row.title} (${title})`,
    use: useOf[row.use],
    note: `${sentence(design)} ${sentence(row.note)}`,
  });

const shown = (value: number): string => Number(value.toPrecision(2)).toString();

const doseWords = ({ id, plan }: HealingStudy): string => {
  const dose = plannedRecord.doses[id];
  if (dose === undefined) return 'No dose was placed yet.';
  const [surface, volume] = doseMeasures.map(({ name, words, scale, unit }) => {
    const { nominal, low90, high90 } = dose[name];
    return `${shown(scale * nominal)} (${shown(scale * low90)}–${shown(scale * high90)}) ${unit} ${words}`;
  });
  return `The course of examples/${plan}.json with the error of the study added: planning places ${surface} and ${volume}. What the text read does not state of the protocol is chosen or remembered in that plan.`;
};

/** After the dose that planning places for the protocol: what a user of the course is told. */
const atPlannedDose = (study: HealingStudy, row: Compared): PredictedCase =>
  caseOf(row, 'planned', quantilesIn(plannedRecord, row.id), {
    id: `${row.id}-planned`,
    title: `${row.title}, at the planned dose (${study.title})`,
    // A number that was fitted at a drawn dose is not fitted at this one, nor is it new to the model.
    use: row.use === 'validation' ? 'validation' : 'reproduction',
    note: `${doseWords(study)} ${sentence(row.note)}`,
  });

/** Every number of the healing course that the model can read. */
export const healingPredictions: readonly PredictedCase[] = healingStudies.flatMap((study) => {
  const rows = study.rows.filter(isCompared);
  return [
    ...rows.map((row) => atUnknownDose(study, row)),
    ...(study.plan === undefined ? [] : rows.map((row) => atPlannedDose(study, row))),
  ];
});

export const healingCases: readonly ValidationCase[] = healingPredictions.map(({ entry }) => entry);
