import type { Evidence, Reference, Spread, Species } from '../quantities/index.ts';

/**
 * What a comparison may be used to say. `verification`: do we solve what we say we solve. `calibration`: the model was
 * fitted to this number. `reproduction`: a prior was widened to hold it, or it is another quantity of a study that was
 * fitted. `validation`: nothing in the model was chosen with it.
 */
export type Use = 'verification' | 'calibration' | 'reproduction' | 'validation';

/** A number, or the bounds between which it was seen to lie. */
export type Observation =
  | { readonly kind: 'value'; readonly value: Evidence }
  | { readonly kind: 'bounds'; readonly above?: Evidence; readonly below?: Evidence };

/** One published number and how the model predicts it. */
export interface ValidationCase<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly quantity: string;
  readonly unit: string;
  readonly observed: Observation;
  /** Samples of the predictive distribution, in the unit of the case. */
  readonly predict: (seed: number) => Float64Array;
  readonly use: Use;
  /** The model’s numbers are another species’: shown, not scored. */
  readonly otherSpecies?: true;
  /**
   * The naive forecaster knows only the other cases of this group, of the same species, each as a ratio to its scale: the
   * needle length for a depth, 1 where the number itself is forecast.
   */
  readonly naive?: { readonly group: string; readonly scale: number };
  /** Samples of what was believed before the fit: the other forecaster a fitted prediction must beat. */
  readonly predictBeforeFit?: (seed: number) => Float64Array;
  /** What a reader must know to judge the comparison. */
  readonly note: string;
}

export const validationCase = <const Id extends string>(entry: ValidationCase<Id>): ValidationCase<Id> =>
  entry;

export const evidenceOf = ({ observed }: ValidationCase): readonly Evidence[] =>
  observed.kind === 'value'
    ? [observed.value]
    : [observed.above, observed.below].filter((bound) => bound !== undefined);

const first = (entry: ValidationCase): Evidence => {
  const [evidence] = evidenceOf(entry);
  if (evidence === undefined) throw new RangeError(`${entry.id}: nothing was observed`);
  return evidence;
};

export const speciesOf = (entry: ValidationCase): Species => first(entry).from;

export const sourcesOf = (entry: ValidationCase): readonly Reference[] => [
  ...new Set(evidenceOf(entry).flatMap(({ sources }) => sources)),
];

/** What was observed, as plain numbers in the unit of the case. */
export type ObservedNumbers =
  | { readonly kind: 'value'; readonly value: number; readonly spread: Spread; readonly n?: number }
  | { readonly kind: 'bounds'; readonly low?: number; readonly high?: number };

export const observedNumbers = ({ observed }: ValidationCase): ObservedNumbers => {
  if (observed.kind === 'value') {
    const { value, spread, n } = observed.value;
    return { kind: 'value', value, spread, ...(n === undefined ? {} : { n }) };
  }
  const { above, below } = observed;
  return {
    kind: 'bounds',
    ...(above === undefined ? {} : { low: above.value }),
    ...(below === undefined ? {} : { high: below.value }),
  };
};
