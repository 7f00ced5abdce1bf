/** One statistic over the trajectories of an ensemble. */
import { logBins, quantileInBins, type LogBins } from './log-bins.ts';
import { momentsOf } from './moments.ts';

export interface Summary extends LogBins {
  /** Trajectories that have a value: those that ended as they should, with a number. */
  readonly count: number;
  /** NaN without a value. */
  readonly mean: number;
  /** Of the sample, with count − 1; NaN for fewer than two values. */
  readonly variance: number;
  readonly min: number;
  readonly max: number;
}

/** Of the finite ones among the values, which stand in the order of the global index. */
export const summarise = (values: Float64Array): Summary => {
  const { count, mean, squares, min, max } = momentsOf(values);
  return { count, mean, variance: count < 2 ? NaN : squares / (count - 1), min, max, ...logBins(values) };
};

/**
 * Value below which a share `p` lies, from counts in bins: off by at most half of `relativeBinWidth`. NaN without a
 * value. @throws RangeError for p outside 0 … 1
 */
export const summaryQuantile = (summary: Summary, p: number): number => {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile at ${p}: p lies from 0 to 1`);
  return Math.min(summary.max, Math.max(summary.min, quantileInBins(summary, p)));
};
