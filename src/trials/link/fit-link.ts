import type { Arm } from '../../catalogue/index.ts';
import { temperedSampling, type PosteriorSample } from '../../numerics/index.ts';
import { linkParameters, linkValues } from '../../model/index.ts';
import { armLogLikelihood } from './arm-likelihood.ts';

export interface LinkFitOptions {
  readonly seed: number;
  readonly particles: number;
  readonly runs: number;
}

/** The parameters of the link after some arms; behind them one coordinate for the study of each arm. */
export const fitLink = (arms: readonly Arm[], options: LinkFitOptions): Promise<PosteriorSample> => {
  const shared = linkParameters.length;
  const dimension = shared + arms.length;
  const likelihoods = arms.map(armLogLikelihood);
  return temperedSampling(
    {
      dimension,
      logLikelihood: (points, count) =>
        Promise.resolve(
          Float64Array.from({ length: count }, (_, row) => {
            const start = row * dimension;
            const values = linkValues(points, start);
            return likelihoods.reduce(
              (sum, ofArm, a) => sum + ofArm(values, points[start + shared + a] ?? Number.NaN),
              0,
            );
          }),
        ),
    },
    options,
  );
};

/** `count` draws spread evenly over a sample, each as whole hundredths of its whitened coordinates. */
export const writtenDraws = (
  { draws, dimension, runs, particles }: PosteriorSample,
  count: number,
): readonly string[] => {
  const all = runs * particles;
  if (!(count >= 1 && count <= all)) throw new RangeError(`${count} draws of ${all}`);
  return Array.from({ length: count }, (_, k) => {
    const start = Math.floor(((k + 0.5) * all) / count) * dimension;
    return linkParameters
      .map((__, at) => Math.floor((draws[start + at] ?? Number.NaN) * 100 + 0.5) + 0)
      .join(' ');
  });
};
