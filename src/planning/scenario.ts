import { normalQuantile, rootStream, type Stream } from '../quantities/index.ts';
import type { Sex } from '../catalogue/index.ts';
import { parameters, quantileOf, type ParameterValues } from '../model/index.ts';
import type { ResolvedPlan } from './resolve.ts';

/** Where one realisation of what is uncertain stands: a standard normal score for each uncertain fact. */
export interface Scores {
  readonly epidermis: number;
  readonly dermis: number;
  readonly needleDiameter: number;
  readonly tipDiameter: number;
}

/** One realisation of what is uncertain: person, device and hand. */
export interface Scenario {
  /** 0 is nominal: every uncertain number at its median. */
  readonly index: number;
  readonly parameters: ParameterValues;
  readonly scores: Scores;
  readonly sex: Sex;
  /** Position in the range of strokes the device states, 0 … 1. */
  readonly rateShare: number;
  /** True protrusion minus set depth, over the device’s tolerance: −1 … 1. */
  readonly depthErrorShare: number;
  /** Source of everything random inside the scenario. */
  readonly stream: Stream;
}

/** Scenario `index` of a plan: the same whoever asks, in whatever order. */
export const drawScenario = ({ plan }: ResolvedPlan, seed: number, index: number): Scenario => {
  const stream = rootStream(seed).split('scenario').split(index);
  const draws = stream.split('uncertain');
  const share = (name: string): number => (index === 0 ? 0.5 : draws.split(name).uniform(0));
  const score = (name: string): number => (index === 0 ? 0 : normalQuantile(share(name)));
  const values = Object.fromEntries(
    parameters.map(({ id, prior }) => [id, quantileOf(prior, share(id))]),
  ) as unknown as ParameterValues;
  const { sex } = plan.person;
  return {
    index,
    parameters: values,
    scores: {
      epidermis: score('epidermis'),
      dermis: score('dermis'),
      needleDiameter: score('needle-diameter'),
      tipDiameter: score('tip-diameter'),
    },
    sex: sex === 'unknown' ? (share('sex') <= 0.5 ? 'female' : 'male') : sex,
    rateShare: share('rate'),
    depthErrorShare: 2 * share('depth-error') - 1,
    stream,
  };
};
