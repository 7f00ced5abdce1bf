import { exp, log } from '../quantities/index.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const normal975 = 1.959963984540054;

/**
 * Interval of a share from a count, 95 % (Wilson 1927, doi 10.1080/01621459.1927.10502953): also where nobody or
 * everybody was counted.
 * @throws RangeError when `count` of `of` is no count
 */
export const wilsonInterval = (count: number, of: number): Interval => {
  if (!(Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && of >= 1 && count <= of)) {
    throw new RangeError(`${count} of ${of} is no count`);
  }
  const square = normal975 * normal975;
  const centre = (count + square / 2) / (of + square);
  const half = (normal975 / (of + square)) * Math.sqrt((count * (of - count)) / of + square / 4);
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === of ? 1 : Math.min(1, centre + half),
  };
};

/** log of n! ÷ (k! (n − k)!), summed term by term. */
export const logChoose = (n: number, k: number): number => {
  let sum = 0;
  for (let i = 1; i <= k; i += 1) sum += log((n - k + i) / i);
  return sum;
};

/** Below it the probability of the rarest count is still a double. */
const mostTrials = 1000;

/**
 * The smallest count whose cumulated binomial probability reaches `u`.
 * @throws RangeError beyond 1,000 trials
 */
export const binomialQuantile = (n: number, p: number, u: number): number => {
  if (!(n >= 0 && n <= mostTrials)) throw new RangeError(`${n} trials: at most ${mostTrials}`);
  // From the side of the commoner result, so that the first term does not vanish.
  if (p > 0.5) return n - binomialQuantile(n, 1 - p, 1 - u);
  const odds = p / (1 - p);
  let term = exp(n * log(1 - p));
  let cumulated = term;
  for (let k = 0; k < n; k += 1) {
    if (cumulated >= u) return k;
    term *= (odds * (n - k)) / (k + 1);
    cumulated += term;
  }
  return n;
};
