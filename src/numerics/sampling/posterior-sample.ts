/** What is known of a posterior after sampling, with how well it is known. */
import { exp, log } from '../../quantities/index.ts';
import { ancestralVariance } from './ancestral-variance.ts';
import { rHat } from './r-hat.ts';
import type { Level } from './tempered-run.ts';

export interface PosteriorSample {
  readonly dimension: number;
  readonly runs: number;
  readonly particles: number;
  /** [run][particle][coordinate], all of the same weight, whatever the evidence of their run. */
  readonly draws: Float64Array;
  /** [run][particle] */
  readonly logLikelihoods: Float64Array;
  readonly logEvidence: {
    /** Logarithm of the mean over the runs. */
    readonly value: number;
    /** From the spread of the runs. */
    readonly standardError: number;
    readonly byRun: Float64Array;
  };
  /** What each run did at each temperature. */
  readonly levels: readonly (readonly Level[])[];
  /** Temperatures at which the particles did not move as far as was asked. */
  readonly unsettled: number;
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** Independent draws that would know the mean of each coordinate as well; 0 when a run is one family. */
  readonly effectiveSampleSize: Float64Array;
  /** Near 1 for each coordinate in which the runs agree. */
  readonly rHat: Float64Array;
  /** 1 − variance after/variance before: what the data say of each coordinate. */
  readonly contraction: Float64Array;
  /** Points at which the likelihood was asked for. */
  readonly evaluations: number;
  /** Of them, those without an answer. */
  readonly unanswered: number;
}

interface FinishedRun {
  readonly points: Float64Array;
  readonly logLikelihoods: Float64Array;
  readonly ancestors: Uint32Array;
  readonly logEvidence: number;
  readonly levels: readonly Level[];
}

const evidenceOf = (byRun: Float64Array): PosteriorSample['logEvidence'] => {
  const largest = byRun.reduce((best, value) => Math.max(best, value), -Infinity);
  const ratios = byRun.map((value) => exp(value - largest));
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / byRun.length;
  const square = ratios.reduce((sum, ratio) => sum + (ratio / mean - 1) * (ratio / mean - 1), 0);
  return {
    value: largest + log(mean),
    standardError: Math.sqrt(square / (byRun.length * (byRun.length - 1))),
    byRun,
  };
};

export const summarisePosterior = (
  runs: readonly FinishedRun[],
  { dimension, evaluations, unanswered }: Pick<PosteriorSample, 'dimension' | 'evaluations' | 'unanswered'>,
): PosteriorSample => {
  const particles = runs[0]?.logLikelihoods.length ?? 0;
  const all = runs.length * particles;
  const draws = new Float64Array(all * dimension);
  const likelihoods = new Float64Array(all);
  runs.forEach(({ points, logLikelihoods }, run) => {
    draws.set(points, run * points.length);
    likelihoods.set(logLikelihoods, run * particles);
  });
  const mean = new Float64Array(dimension);
  const variance = new Float64Array(dimension);
  const effectiveSampleSize = new Float64Array(dimension);
  const agreement = new Float64Array(dimension);
  for (let i = 0; i < dimension; i += 1) {
    const byRun = runs.map(({ points }) =>
      Float64Array.from({ length: particles }, (_, particle) => points[particle * dimension + i] as number),
    );
    const sum = (of: (value: number) => number): number =>
      byRun.reduce((total, values) => values.reduce((part, value) => part + of(value), total), 0);
    const centre = sum((value) => value) / all;
    mean[i] = centre;
    variance[i] = sum((value) => (value - centre) * (value - centre)) / (all - 1);
    const ofMeans = byRun.reduce(
      (total, values, run) => total + ancestralVariance(values, (runs[run] as FinishedRun).ancestors),
      0,
    );
    effectiveSampleSize[i] = ((variance[i] as number) * runs.length * runs.length) / ofMeans;
    agreement[i] = rHat(byRun);
  }
  return {
    dimension,
    runs: runs.length,
    particles,
    draws,
    logLikelihoods: likelihoods,
    logEvidence: evidenceOf(Float64Array.from(runs, ({ logEvidence }) => logEvidence)),
    levels: runs.map(({ levels }) => levels),
    unsettled: runs.flatMap(({ levels }) => levels).filter(({ settled }) => !settled).length,
    mean,
    variance,
    effectiveSampleSize,
    rHat: agreement,
    contraction: variance.map((value) => 1 - value),
    evaluations,
    unanswered,
  };
};
