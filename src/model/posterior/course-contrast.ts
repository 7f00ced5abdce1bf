import { band, type Band } from '../../numerics/index.ts';
import { leastContraction } from '../link/contrast.ts';
import { contractionOf } from './contraction.ts';

/** A sign that the prior was surer of than this was not learnt. */
const settledChance = 0.95;

/**
 * Why a difference may be spoken of. `data`: its band contracted and its sign was open before. `structure`: the model
 * knew the sign before any number was seen. `not-informed`: the data hardly moved it.
 */
export type CourseContrastBasis = 'data' | 'structure' | 'not-informed';

export interface CourseContrast {
  readonly prior: Band;
  readonly posterior: Band;
  readonly contraction: number;
  readonly basis: CourseContrastBasis;
  /** That the difference is above 0; only where data speak. */
  readonly chanceAbove?: number;
}

const shareAbove = (differences: Float64Array): number =>
  differences.filter((difference) => difference > 0).length / differences.length;

/** The difference between two plans, draw by draw, before and after the data. @throws RangeError for empty samples or NaN */
export const courseContrast = (prior: Float64Array, posterior: Float64Array): CourseContrast => {
  const [before, after] = [band(prior), band(posterior)];
  const contraction = contractionOf(prior, posterior);
  const known = { prior: before, posterior: after, contraction };
  if (!(contraction >= leastContraction)) return { ...known, basis: 'not-informed' };
  const chance = shareAbove(prior);
  if (Math.max(chance, 1 - chance) > settledChance) return { ...known, basis: 'structure' };
  return { ...known, basis: 'data', chanceAbove: shareAbove(posterior) };
};
