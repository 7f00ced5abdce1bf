import { ancestralVariance, rHat } from '../../numerics/index.ts';
import { normalQuantile } from '../../quantities/index.ts';

export interface SampleQuality {
  readonly effectiveSampleSize: number;
  readonly rHat: number;
}

/** Normal scores of the ranks, so that no tail decides (Vehtari et al 2021, doi 10.1214/20-BA1221). */
const normalScores = (values: Float64Array): Float64Array => {
  const order = Array.from(values.keys()).toSorted(
    (a, b) => (values[a] as number) - (values[b] as number) || a - b,
  );
  const scores = new Float64Array(values.length);
  order.forEach((at, rank) => {
    scores[at] = normalQuantile((rank + 0.625) / (values.length + 0.25));
  });
  return scores;
};

/** How well draws in runs of equal length know a number, from the families of the particles and the agreement of the runs. */
export const knownHowWell = (values: Float64Array, ancestors: readonly Uint32Array[]): SampleQuality => {
  const runs = ancestors.length;
  const particles = values.length / runs;
  const scores = normalScores(values);
  const parts = ancestors.map((_, run) => scores.subarray(run * particles, (run + 1) * particles));
  const ofMeans = parts.reduce(
    (sum, part, run) => sum + ancestralVariance(part, ancestors[run] as Uint32Array),
    0,
  );
  const variance = scores.reduce((sum, score) => sum + score * score, 0) / (scores.length - 1);
  return { effectiveSampleSize: (variance * runs * runs) / ofMeans, rHat: rHat(parts) };
};
