/** From one temperature of the likelihood to the next: importance weights and resampling. */
import { exp, log } from '../../quantities/index.ts';

export interface Increment {
  /** By how much the power of the likelihood rises. */
  readonly rise: number;
  /** Of the particles, sum 1. */
  readonly weights: Float64Array;
  /** Logarithm of the mean unnormalised weight: what this rise adds to the log-evidence. */
  readonly logMean: number;
  /** 1/Σw². */
  readonly effective: number;
}

const incrementOf = (logLikelihoods: Float64Array, largest: number, rise: number): Increment => {
  const weights = logLikelihoods.map((value) => exp(rise * (value - largest)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const normalised = weights.map((weight) => weight / sum);
  return {
    rise,
    weights: normalised,
    logMean: rise * largest + log(sum / weights.length),
    effective: 1 / normalised.reduce((total, weight) => total + weight * weight, 0),
  };
};

/** Halvings after which the interval is below the precision of doubles relative to any rise worth making. */
const halvings = 60;

/**
 * The largest rise, at most `largestRise`, that keeps a share of the particles effective: of those whose likelihood
 * is not 0 (Del Moral, Doucet, Jasra 2012, doi 10.1007/s11222-011-9271-y).
 * @throws RangeError when all likelihoods are 0
 */
export const nextIncrement = (
  logLikelihoods: Float64Array,
  largestRise: number,
  share: number,
): Increment => {
  const largest = logLikelihoods.reduce((best, value) => Math.max(best, value), -Infinity);
  if (largest === -Infinity) {
    throw new RangeError(`the model gave no answer at any of ${logLikelihoods.length} points of the prior`);
  }
  const answered = logLikelihoods.filter((value) => value > -Infinity).length;
  const wanted = Math.max(1, share * answered);
  const whole = incrementOf(logLikelihoods, largest, largestRise);
  if (whole.effective >= wanted) return whole;
  let [low, high] = [0, largestRise];
  for (let i = 0; i < halvings; i += 1) {
    const middle = 0.5 * (low + high);
    if (incrementOf(logLikelihoods, largest, middle).effective >= wanted) low = middle;
    else high = middle;
  }
  return incrementOf(logLikelihoods, largest, high);
};

/**
 * Systematic resampling (Kitagawa 1996, doi 10.2307/1390750): which particle each new one copies, ascending, for one
 * uniform draw.
 */
export const systematicResample = (weights: Float64Array, uniform: number): Uint32Array => {
  const count = weights.length;
  const chosen = new Uint32Array(count);
  const last = weights.findLastIndex((weight) => weight > 0);
  let from = 0;
  let reached = weights[0] as number;
  for (let i = 0; i < count; i += 1) {
    const place = (i + uniform) / count;
    while (reached <= place && from < last) {
      from += 1;
      reached += weights[from] as number;
    }
    chosen[i] = from;
  }
  return chosen;
};
