import type { Reference, Species } from '../quantities/index.ts';
import { band, type Band } from '../numerics/index.ts';
import {
  observedNumbers,
  sourcesOf,
  speciesOf,
  type ObservedNumbers,
  type Use,
  type ValidationCase,
} from './case.ts';
import { naiveSample } from './naive.ts';
import { scoreOf } from './score.ts';

export interface EvaluatedCase {
  readonly id: string;
  readonly title: string;
  readonly quantity: string;
  readonly unit: string;
  readonly observed: ObservedNumbers;
  readonly predicted: Band;
  /** Without unit, 0 is best; `null` where the model’s numbers are another species’. */
  readonly score: number | null;
  /** `null` where there is no other value of this species to forecast from. */
  readonly naiveScore: number | null;
  /** Of the belief before the fit; `null` where nothing was fitted. */
  readonly priorScore: number | null;
  /** How far the observation lies from the median, in standard deviations of the prediction; 0 inside bounds. */
  readonly z: number;
  readonly use: Use;
  readonly species: Species;
  readonly sources: readonly Reference[];
  readonly note: string;
}

const widthOf90 = 3.2897072539029444;

export const evaluateCase = (
  entry: ValidationCase,
  cases: readonly ValidationCase[],
  seed: number,
): EvaluatedCase => {
  const { id, title, quantity, unit, use, note } = entry;
  const observed = observedNumbers(entry);
  const sample = entry.predict(seed);
  const predicted = band(sample);
  const naive = naiveSample(entry, cases);
  const scored = entry.otherSpecies === undefined;
  return {
    id,
    title,
    quantity,
    unit,
    observed,
    predicted,
    score: scored ? scoreOf(sample, observed) : null,
    naiveScore: scored && naive !== undefined ? scoreOf(naive, observed) : null,
    priorScore:
      scored && entry.predictBeforeFit !== undefined ? scoreOf(entry.predictBeforeFit(seed), observed) : null,
    z: distance(observed, predicted),
    use,
    species: speciesOf(entry),
    sources: sourcesOf(entry),
    note,
  };
};

/** No prediction is taken to be sharper than a twentieth of what was observed. */
const sharpest = 0.05;

const distance = (observed: ObservedNumbers, { median, low90, high90 }: Band): number => {
  const nearest =
    observed.kind === 'value'
      ? observed.value
      : Math.min(Math.max(median, observed.low ?? -Infinity), observed.high ?? Infinity);
  if (nearest === median) return 0;
  return (nearest - median) / Math.max((high90 - low90) / widthOf90, sharpest * Math.abs(nearest));
};
