import { band, variance, type Band } from '../../numerics/index.ts';
import { meanChange, type LinkDesign } from './grade-change.ts';
import type { LinkValues } from './priors.ts';

/** At least half of what is known of a number must come from the data before anything is concluded from it. */
export const leastContraction = 0.5;

/** What the data added to a belief. */
export interface Learned {
  readonly prior: Band;
  readonly posterior: Band;
  /** 1 − variance after ÷ variance before: 0 where the data say nothing, 1 where they say all. */
  readonly contraction: number;
  readonly informed: boolean;
}

export interface LearnedDifference extends Learned {
  /** That it is above 0. Absent where the data did not inform it. */
  readonly chanceAbove?: number;
}

/** What became of a number that follows from the parameters, before and after the arms. */
export const learned = (
  of: (values: LinkValues) => number,
  prior: readonly LinkValues[],
  posterior: readonly LinkValues[],
): Learned => {
  const [before, after] = [Float64Array.from(prior, of), Float64Array.from(posterior, of)];
  const width = variance(before);
  const contraction = width > 0 ? 1 - variance(after) / width : 0;
  return {
    prior: band(before),
    posterior: band(after),
    contraction,
    informed: contraction >= leastContraction,
  };
};

/**
 * The difference between two designs on the latent scale of grades: there a ceiling of the counted share does not
 * pass for knowledge.
 */
export const contrastOf = (
  design: LinkDesign,
  reference: LinkDesign,
  prior: readonly LinkValues[],
  posterior: readonly LinkValues[],
): LearnedDifference => {
  const difference = (values: LinkValues): number =>
    meanChange(values, design) - meanChange(values, reference);
  const known = learned(difference, prior, posterior);
  if (!known.informed) return known;
  const above = posterior.filter((values) => difference(values) > 0).length;
  return { ...known, chanceAbove: above / posterior.length };
};
