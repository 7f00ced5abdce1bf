/** Screening of factors: which matter at all. */
import { rootStream, type Stream } from '../../quantities/index.ts';
import { Cancelled, type RunOptions } from '../executor.ts';
import { checkModel, evaluateModel, type UnitCubeModel } from './unit-cube-model.ts';

export interface ElementaryEffectsOptions extends RunOptions {
  /** 0 … 2⁵³ − 1. */
  readonly seed: number;
  /** Each takes a point more than there are factors; 20 when left out. */
  readonly trajectories?: number;
}

/** Of one factor on one output, per unit of the cube. */
export interface ElementaryEffect {
  /** Mean of the effects: those of opposite signs cancel. */
  readonly mu: number;
  /** Mean of their sizes. */
  readonly muStar: number;
  readonly muStarError: number;
  /** Their standard deviation: how much the effect depends on where it is taken. */
  readonly sigma: number;
  /** How many of the effects have an answer; the others are left out. */
  readonly answered: number;
}

/** Four levels, at the middle of each quarter so that no quantile is infinite; a step is two levels. */
const step = 0.5;
const lowest = 0.125;
const nextLevel = 0.25;

/** Which factor moves at each step, in random order. */
const shuffled = (count: number, draws: Stream): Uint32Array => {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(draws.uniform(i) * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
};

interface Trajectory {
  /** [point][factor], a point more than factors. */
  readonly points: Float64Array;
  readonly order: Uint32Array;
  /** By which each factor moves. */
  readonly steps: Float64Array;
}

const trajectoryOf = (dimension: number, draws: Stream): Trajectory => {
  const order = shuffled(dimension, draws.split('order'));
  const point = new Float64Array(dimension);
  const steps = new Float64Array(dimension);
  for (let i = 0; i < dimension; i += 1) {
    const low = lowest + (draws.split('level').uniform(i) < 0.5 ? 0 : nextLevel);
    const rises = draws.split('direction').uniform(i) < 0.5;
    point[i] = rises ? low : low + step;
    steps[i] = rises ? step : -step;
  }
  const points = new Float64Array((dimension + 1) * dimension);
  points.set(point);
  order.forEach((factor, at) => {
    point[factor]! += steps[factor] as number;
    points.set(point, (at + 1) * dimension);
  });
  return { points, order, steps };
};

const summarise = (effects: readonly number[]): ElementaryEffect => {
  const answered = effects.filter(Number.isFinite);
  const count = answered.length;
  const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / count;
  const deviationOf = (values: readonly number[]): number => {
    const mean = meanOf(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (count - 1));
  };
  const sizes = answered.map(Math.abs);
  return {
    mu: meanOf(answered),
    muStar: meanOf(sizes),
    muStarError: deviationOf(sizes) / Math.sqrt(count),
    sigma: deviationOf(answered),
    answered: count,
  };
};

/**
 * Elementary effects on trajectories (Morris 1991, doi 10.1080/00401706.1991.10484804) and their mean sizes
 * (Campolongo, Cariboni, Saltelli 2007, doi 10.1016/j.envsoft.2006.10.004); [output][factor].
 * @throws RangeError for a model or options that make no sense, and for a factor with fewer than two answers;
 * Cancelled
 */
export const elementaryEffects = async (
  model: UnitCubeModel,
  { seed, trajectories = 20, signal, onProgress }: ElementaryEffectsOptions,
): Promise<readonly (readonly ElementaryEffect[])[]> => {
  checkModel(model);
  if (!(Number.isSafeInteger(trajectories) && trajectories >= 2)) {
    throw new RangeError(`${trajectories} trajectories: a whole number from 2 on is needed`);
  }
  const { dimension, outputs } = model;
  const draws = rootStream(seed).split('elementary effects');
  const walked = Array.from({ length: trajectories }, (_, index) =>
    trajectoryOf(dimension, draws.split(index)),
  );
  const points = new Float64Array(trajectories * (dimension + 1) * dimension);
  walked.forEach((trajectory, index) => points.set(trajectory.points, index * (dimension + 1) * dimension));
  const checkSignal = (): void => {
    if (signal?.aborted === true) throw new Cancelled();
  };
  checkSignal();
  const values = await evaluateModel(model, points);
  checkSignal();
  onProgress?.({ done: trajectories, total: trajectories });
  return Array.from({ length: outputs }, (_, output) => {
    const effects = Array.from({ length: dimension }, (): number[] => []);
    walked.forEach(({ order, steps }, index) => {
      const valueAt = (at: number): number =>
        values[(index * (dimension + 1) + at) * outputs + output] as number;
      order.forEach((factor, at) => {
        effects[factor]?.push((valueAt(at + 1) - valueAt(at)) / (steps[factor] as number));
      });
    });
    return effects.map((ofFactor, factor) => {
      const summary = summarise(ofFactor);
      if (summary.answered < 2) {
        throw new RangeError(
          `output ${output} by factor ${factor}: ${summary.answered} of ${trajectories} effects have an answer`,
        );
      }
      return summary;
    });
  });
};
