/** Summaries of samples. */
import { exp } from '../quantities/index.ts';

type Sample = Float64Array | readonly number[];

const sorted = (values: Sample): Float64Array => {
  if (values.length === 0) throw new RangeError('an empty sample has no order');
  const copy = Float64Array.from(values).sort();
  // Sorting puts NaN last.
  if (Number.isNaN(copy[copy.length - 1])) throw new RangeError('a sample with NaN has no order');
  return copy;
};

/**
 * Quantile of an ascending sample, type 7 of Hyndman & Fan (1996, doi 10.1080/00031305.1996.10473566): linear
 * between order statistics, the k-th of n at (k − 1)/(n − 1). Same unit as the sample.
 * @throws RangeError for an empty sample or p outside 0 … 1
 */
export const quantile = (ascending: Sample, p: number): number => {
  if (ascending.length === 0) throw new RangeError('an empty sample has no quantile');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile at ${p}: p lies from 0 to 1`);
  const place = (ascending.length - 1) * p;
  const k = Math.floor(place);
  const below = ascending[k] as number;
  const above = ascending[Math.min(k + 1, ascending.length - 1)] as number;
  return place === k || above === below ? below : below + (place - k) * (above - below);
};

/** Of values in any order, which stay as they are. @throws RangeError when empty or with NaN */
export const median = (values: Sample): number => quantile(sorted(values), 0.5);

/** Mean square distance from the mean, of a whole population. @throws RangeError when empty */
export const variance = (values: Sample): number => {
  if (values.length === 0) throw new RangeError('an empty sample has no variance');
  let mean = 0;
  for (let k = 0; k < values.length; k += 1) mean += (values[k] as number) / values.length;
  let sum = 0;
  for (let k = 0; k < values.length; k += 1)
    sum += ((values[k] as number) - mean) * ((values[k] as number) - mean);
  return sum / values.length;
};

/** Median and the central intervals that hold 50 % and 90 % of a sample. */
export interface Band {
  readonly median: number;
  readonly low50: number;
  readonly high50: number;
  readonly low90: number;
  readonly high90: number;
}

/** Of values in any order, which stay as they are; same unit. @throws RangeError when empty or with NaN */
export const band = (values: Sample): Band => {
  const ascending = sorted(values);
  return {
    median: quantile(ascending, 0.5),
    low50: quantile(ascending, 0.25),
    high50: quantile(ascending, 0.75),
    low90: quantile(ascending, 0.05),
    high90: quantile(ascending, 0.95),
  };
};

const piSquaredEighth = 1.2337005501361697;
const rootOfTwoPi = 2.5066282746310002;

/** P(K > x) of Kolmogorov’s limit distribution; small x by the dual series, which converges faster there. */
const kolmogorovTail = (x: number): number => {
  if (x <= 0) return 1;
  let sum = 0;
  if (x < 1.18) {
    for (let j = 1; j <= 9; j += 2) sum += exp((-j * j * piSquaredEighth) / (x * x));
    return 1 - (rootOfTwoPi / x) * sum;
  }
  for (let j = 1; j <= 5; j += 1) sum += (j % 2 === 1 ? 1 : -1) * exp(-2 * j * j * x * x);
  return 2 * sum;
};

export interface KolmogorovSmirnov {
  /** Largest distance between the sample's distribution function and the given one. */
  readonly d: number;
  /** Probability of at least this distance when the sample is drawn from that distribution. */
  readonly p: number;
}

/**
 * One-sample test against a continuous distribution known beforehand. p is asymptotic with the correction of
 * Stephens (1970, doi 10.1111/j.2517-6161.1970.tb00821.x) for small samples.
 * @throws RangeError for an empty sample, NaN, or a `cdf` outside 0 … 1
 */
export const kolmogorovSmirnov = (sample: Sample, cdf: (x: number) => number): KolmogorovSmirnov => {
  const ascending = sorted(sample);
  const n = ascending.length;
  let d = 0;
  ascending.forEach((x, i) => {
    const f = cdf(x);
    if (!(f >= 0 && f <= 1)) throw new RangeError(`cdf(${x}) is ${f}: not a probability`);
    d = Math.max(d, (i + 1) / n - f, f - i / n);
  });
  const root = Math.sqrt(n);
  return { d, p: kolmogorovTail((root + 0.12 + 0.11 / root) * d) };
};
