import {
  rankStatistics,
  temperedSampling,
  type InformedDirections,
  type RankStatistics,
  type RunOptions,
} from '../../numerics/index.ts';
import type { HealingLikelihood } from './likelihood.ts';

export interface ProofOptions extends RunOptions {
  readonly seed: number;
  readonly replicates: number;
  /** Of each of two populations. */
  readonly particles: number;
  /** Particles move until they are correlated with where they were by no more than this. */
  readonly correlation: number;
  /** At one temperature. */
  readonly mostMoves: number;
  readonly draws: number;
  readonly bins: number;
  /** Computes the posterior of a replicate, or knows it from before. */
  readonly remember: (replicate: number, compute: () => Promise<Float64Array>) => Promise<Float64Array>;
}

/** `points` times the basis, or its transpose: from coordinates to directions or back. */
const turned = (
  points: Float64Array,
  { basis }: Pick<InformedDirections, 'basis'>,
  dimension: number,
  to: 'directions' | 'coordinates',
): Float64Array => {
  const result = new Float64Array(points.length);
  for (let start = 0; start < points.length; start += dimension) {
    for (let direction = 0; direction < dimension; direction += 1) {
      for (let i = 0; i < dimension; i += 1) {
        const share = basis[direction * dimension + i] as number;
        if (to === 'directions') result[start + direction]! += share * (points[start + i] as number);
        else result[start + i]! += share * (points[start + direction] as number);
      }
    }
  }
  return result;
};

/**
 * Simulation-based calibration of the sampler with this very likelihood: truths from the prior, numbers simulated with the
 * errors and transfers of the studies, ranks of the truths in every direction, the informed ones first.
 */
export const proveCalibration = (
  { coordinates: { dimension }, predict, posterior, rows }: HealingLikelihood,
  informed: InformedDirections,
  { particles, correlation, mostMoves, remember, ...options }: ProofOptions,
): Promise<RankStatistics> =>
  rankStatistics<Float64Array>(
    {
      dimension,
      drawPrior: (draws) => Float64Array.from({ length: dimension }, (_, i) => draws.normal(i)),
      simulate: async (truth, draws) => {
        const { mean, deviation } = await predict(turned(truth, informed, dimension, 'coordinates'));
        return Float64Array.from(
          rows,
          (_, at) => (mean[at] as number) + (deviation[at] as number) * draws.normal(at),
        );
      },
      sample: async (data, replicate) =>
        remember(replicate, async () => {
          const { draws } = await temperedSampling(posterior(data), {
            seed: options.seed + replicate,
            particles,
            correlation,
            mostMoves,
            runs: 2,
            informed,
          });
          return turned(draws, informed, dimension, 'directions');
        }),
    },
    options,
  );
