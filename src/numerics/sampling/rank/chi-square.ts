/** The chi-square distribution. */
import { erfc, exp } from '../../../quantities/index.ts';

const rootOfTwoOverPi = 0.7978845608028654;

/**
 * Probability of more than x, by the finite sums for whole degrees of freedom
 * (Abramowitz & Stegun 1964, 26.4.4 and 26.4.5).
 * @throws RangeError for degrees of freedom that are no whole number from 1 on
 */
export const chiSquareTail = (x: number, degreesOfFreedom: number): number => {
  if (!(Number.isSafeInteger(degreesOfFreedom) && degreesOfFreedom >= 1)) {
    throw new RangeError(`degrees of freedom are a whole number from 1 on, not ${degreesOfFreedom}`);
  }
  if (!(x > 0)) return 1;
  const odd = degreesOfFreedom % 2 === 1;
  let term = odd ? rootOfTwoOverPi * Math.sqrt(x) : 1;
  let sum = 0;
  for (let i = odd ? 1 : 0; i <= degreesOfFreedom - 2; i += 2) {
    sum += term;
    term *= x / (i + 2);
  }
  return (odd ? erfc(Math.sqrt(0.5 * x)) : 0) + exp(-0.5 * x) * sum;
};
