import type { Arm } from '../../catalogue/index.ts';
import { band, variance, type Band, type PosteriorSample } from '../../numerics/index.ts';
import { linkParameters, linkValues } from '../../model/index.ts';
import { fitLink, writtenDraws, type LinkFitOptions } from './fit-link.ts';

/** Fits and how many draws of them are kept. */
export interface LinkSettings {
  readonly all: LinkFitOptions & { readonly draws: number };
  /** Of the fits without one study. */
  readonly without: LinkFitOptions & { readonly draws: number };
}

/** A parameter after the arms, over all draws. */
export interface LinkParameterSummary {
  readonly id: string;
  readonly posterior: Band;
  readonly contraction: number;
  readonly effectiveSampleSize: number;
  readonly rHat: number;
}

export interface LinkCalibration {
  readonly settings: LinkSettings;
  readonly arms: readonly string[];
  readonly parameters: readonly LinkParameterSummary[];
  readonly draws: readonly string[];
  /** Without the arms of one study, for each study. */
  readonly without: readonly { readonly arm: string; readonly draws: readonly string[] }[];
}

/** The arms the link may learn from. */
export const calibrationArms = (arms: readonly Arm[]): readonly Arm[] =>
  arms.filter(({ use }) => use.for === 'calibration');

/** The link fitted to all arms, and to all but each. Every arm here is a study of its own. */
export const calibrateLink = async (
  arms: readonly Arm[],
  settings: LinkSettings,
): Promise<LinkCalibration> => {
  const all = await fitLink(arms, settings.all);
  const without: LinkCalibration['without'][number][] = [];
  for (const left of arms) {
    const sample = await fitLink(
      arms.filter((arm) => arm !== left),
      settings.without,
    );
    without.push({ arm: left.id, draws: writtenDraws(sample, settings.without.draws) });
  }
  return {
    settings,
    arms: arms.map(({ id }) => id),
    parameters: linkParameters.map(({ id }, at) => summaryOf(id, at, all)),
    draws: writtenDraws(all, settings.all.draws),
    without,
  };
};

const summaryOf = (
  id: (typeof linkParameters)[number]['id'],
  at: number,
  { draws, dimension, effectiveSampleSize, rHat, runs, particles }: PosteriorSample,
): LinkParameterSummary => {
  const whitened = new Float64Array(runs * particles);
  const values = whitened.map((_, k) => {
    whitened[k] = draws[k * dimension + at] ?? Number.NaN;
    return linkValues(draws, k * dimension)[id];
  });
  return {
    id,
    posterior: band(values),
    // In whitened coordinates, where the prior has variance 1.
    contraction: 1 - variance(whitened),
    effectiveSampleSize: effectiveSampleSize[at] ?? Number.NaN,
    rHat: rHat[at] ?? Number.NaN,
  };
};
