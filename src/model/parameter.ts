import {
  exp,
  isAmber,
  log,
  normalQuantile,
  scalar,
  type Evidence,
  type Scalar,
} from '../quantities/index.ts';

/**
 * What is believed of a number before any fit. Intervals are the central 90 %. A log-normal with a median of its own is
 * wider on one side of it than on the other.
 */
export type Prior =
  | { readonly kind: 'lognormal'; readonly low: number; readonly high: number; readonly median?: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'fixed'; readonly value: number };

/** An uncertain number of a mechanism, in the unit of its evidence. */
export interface Parameter<Id extends string = string, Unit extends string = string> {
  readonly id: Id;
  readonly meaning: string;
  readonly unit: Unit;
  readonly prior: Prior;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export const parameter = <const Id extends string, const Unit extends string>(
  entry: Parameter<Id, Unit>,
): Parameter<Id, Unit> => entry;

const normal95 = 1.6448536269514722;

/** The value below which a share `u` of the prior lies. `u` = 0.5 is the nominal value. */
export const quantileOf = (prior: Prior, u: number): number => {
  switch (prior.kind) {
    case 'fixed':
      return prior.value;
    case 'uniform':
      return prior.low + u * (prior.high - prior.low);
    case 'lognormal': {
      const [low, high] = [log(prior.low), log(prior.high)];
      const score = normalQuantile(u);
      if (prior.median === undefined) return exp((low + high) / 2 + ((high - low) / (2 * normal95)) * score);
      const bound = score < 0 ? low : high;
      return prior.median * exp(((bound - log(prior.median)) * Math.abs(score)) / normal95);
    }
  }
};

/** A parameter none of whose evidence was seen in a source shows amber. */
export const isAssumed = (entry: Parameter): boolean => entry.evidence.every(isAmber);

/**
 * The value at a position (0 … 1) of a stated range: its low bound at 0, the value at 0.5, its high bound at 1, linear
 * between; the value itself where no range is stated. For bounds that are hard.
 */
export const withinRange = <Code extends string>(
  { value, unit, spread }: Evidence<Code>,
  share: number,
): Scalar<Code> => {
  if (spread.kind !== 'range') return scalar(value, unit);
  const bound = share < 0.5 ? spread.low : spread.high;
  return scalar(value + (bound - value) * Math.abs(2 * share - 1), unit);
};

/**
 * What is believed of a number with a spread, at standard score `z`: log-normal, with the mean and SD where an SD is
 * known, else with the value as median and the stated range as its central 90 %. Same unit as the evidence.
 */
export const valueAt = <Code extends string>(evidence: Evidence<Code>, z: number): Scalar<Code> =>
  scalar(beliefAt(evidence, z), evidence.unit);

const beliefAt = ({ value, spread }: Evidence, z: number): number => {
  switch (spread.kind) {
    case 'sd':
    case 'se': {
      const variance = log(1 + (spread.value / value) * (spread.value / value));
      return exp(log(value) - variance / 2 + Math.sqrt(variance) * z);
    }
    case 'range':
    case 'ci95': {
      const bound = z < 0 ? spread.low : spread.high;
      return value * exp(((log(bound) - log(value)) * Math.abs(z)) / normal95);
    }
    case 'none':
      return value;
  }
};
