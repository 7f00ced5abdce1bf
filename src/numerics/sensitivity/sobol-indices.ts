/** Which factor accounts for how much of the variance of a model's outputs. */
import { rootStream } from '../../quantities/index.ts';
import { Cancelled, type RunOptions } from '../executor.ts';
import { quantile } from '../statistics.ts';
import { mostDimensions, sobolSequence } from './sobol-sequence.ts';
import { checkModel, evaluateModel, type UnitCubeModel } from './unit-cube-model.ts';
import { estimateIndices, type Indices, type SampledOutput } from './variance-shares.ts';

export interface SobolIndicesOptions extends RunOptions {
  /** 0 … 2⁵³ − 1. */
  readonly seed: number;
  /** N, a power of two from 64 on: the model is asked N·(factors + 2) times. */
  readonly rows: number;
  /** Bootstrap samples behind the intervals; 500 when left out. */
  readonly resamples?: number;
}

export interface Estimate {
  readonly value: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** Of one output; indices by factor, NaN for an output that does not vary. */
export interface SobolIndices {
  readonly mean: number;
  readonly variance: number;
  /** Share of the variance that goes when the factor alone is known. */
  readonly first: readonly Estimate[];
  /** Share of the variance that stays when all but the factor is known. */
  readonly total: readonly Estimate[];
  /** The same from a quarter, half and all of the rows. */
  readonly convergence: readonly (Indices & { readonly rows: number })[];
  /** Rows with an answer at all of their points; the others are left out. */
  readonly answered: number;
}

const fewestRows = 64;
const fewestAnswered = 2;

const isPowerOfTwo = (value: number): boolean => {
  let power = 1;
  while (power < value) power *= 2;
  return power === value;
};

const intervalsOf = (
  sampled: SampledOutput,
  rows: Uint32Array,
  whole: Indices,
  { seed, resamples }: { readonly seed: number; readonly resamples: number },
): Pick<SobolIndices, 'first' | 'total'> => {
  const draws = rootStream(seed).split('bootstrap');
  const estimates = Array.from({ length: resamples }, (_, resample) => {
    const own = draws.split(resample);
    const chosen = rows.map((_row, at) => rows[Math.floor(own.uniform(at) * rows.length)] as number);
    return estimateIndices(sampled, chosen);
  });
  const intervals = (kind: 'first' | 'total'): readonly Estimate[] =>
    Array.from(whole[kind], (value, factor) => {
      const ascending = Float64Array.from(estimates, (estimate) => estimate[kind][factor] as number).sort();
      return { value, low: quantile(ascending, 0.025), high: quantile(ascending, 0.975) };
    });
  return { first: intervals('first'), total: intervals('total') };
};

/**
 * First and total indices from a Sobol' sequence, by the design of Saltelli et al. (2010,
 * doi 10.1016/j.cpc.2009.09.018). The intervals take the rows for independent, so they are too wide rather than too
 * narrow.
 * @throws RangeError for a model or options that make no sense, and for an output with hardly any answers; Cancelled
 */
export const sobolIndices = async (
  model: UnitCubeModel,
  { seed, rows, resamples = 500, signal, onProgress }: SobolIndicesOptions,
): Promise<readonly SobolIndices[]> => {
  checkModel(model);
  const { dimension, outputs } = model;
  if (2 * dimension > mostDimensions) {
    throw new RangeError(`${dimension} factors: at most ${Math.floor(mostDimensions / 2)} can be analysed`);
  }
  if (!(rows >= fewestRows && isPowerOfTwo(rows))) {
    throw new RangeError(`${rows} rows: a power of two from ${fewestRows} on is needed`);
  }
  if (!(Number.isSafeInteger(resamples) && resamples >= 2)) {
    throw new RangeError(`${resamples} bootstrap samples: a whole number from 2 on is needed`);
  }
  const sequence = sobolSequence(2 * dimension, rows, seed);
  /** The first half of the coordinates, but of `swapped` from the second; all from the second for 'all'. */
  const pointsOf = (swapped: number | 'none' | 'all'): Float64Array =>
    Float64Array.from({ length: rows * dimension }, (_, at) => {
      const [row, factor] = [Math.floor(at / dimension), at % dimension];
      const second = swapped === 'all' || swapped === factor;
      return sequence[row * 2 * dimension + factor + (second ? dimension : 0)] as number;
    });
  const evaluated: Float64Array[] = [];
  for (const swapped of ['none', 'all', ...Array.from({ length: dimension }, (_, i) => i)] as const) {
    if (signal?.aborted === true) throw new Cancelled();
    evaluated.push(await evaluateModel(model, pointsOf(swapped)));
    onProgress?.({ done: evaluated.length, total: dimension + 2 });
  }
  return Array.from({ length: outputs }, (_, output): SobolIndices => {
    const [a, b, ...mixed] = evaluated.map((values) =>
      Float64Array.from({ length: rows }, (_row, row) => values[row * outputs + output] as number),
    );
    const sampled = { a: a as Float64Array, b: b as Float64Array, mixed };
    const complete = Uint32Array.from({ length: rows }, (_row, row) => row).filter((row) =>
      [sampled.a, sampled.b, ...mixed].every((values) => Number.isFinite(values[row])),
    );
    if (complete.filter((row) => row < rows / 4).length < fewestAnswered) {
      throw new RangeError(
        `output ${output}: ${complete.length} of ${rows} rows have an answer at all points`,
      );
    }
    const convergence = [rows / 4, rows / 2, rows].map((size) => {
      const { first, total } = estimateIndices(
        sampled,
        complete.filter((row) => row < size),
      );
      return { rows: size, first, total };
    });
    const whole = estimateIndices(sampled, complete);
    return {
      mean: whole.mean,
      variance: whole.variance,
      ...intervalsOf(sampled, complete, whole, { seed, resamples }),
      convergence,
      answered: complete.length,
    };
  });
};
