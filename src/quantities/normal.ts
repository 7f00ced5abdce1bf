import { scaledErfc } from './error-function.ts';
import { productTail } from './exact.ts';
import { expOfSum, log } from './exponential.ts';

const sqrtHalf = 0.7071067811865476;

/**
 * The standard normal distribution function for every double, with full relative precision in the lower tail
 * (normal doubles to −37.5, 0 below −38.5). Error below 6 ulp (measured, 6,600 points).
 */
export const normalCdf = (x: number): number => {
  const size = Math.abs(x);
  if (!(size < 39)) return x > 0 ? 1 : x < 0 ? 0 : x;
  const square = x * x;
  const tail = 0.5 * scaledErfc(size * sqrtHalf) * expOfSum(-0.5 * square, -0.5 * productTail(x, x, square));
  return x < 0 ? tail : 1 - tail;
};

/**
 * The standard normal quantile: Algorithm AS 241, PPND16 (Wichura 1988, doi 10.2307/2347330). ±Infinity at 1
 * and 0, NaN outside. Error below 6 ulp, relative error below 1.2e-15 (measured, 8,700 points from 1e-300 to
 * 1 − 2^-53).
 */
export const normalQuantile = (p: number): number => {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
          45921.953931549871457) *
          r +
          13731.693765509461125) *
          r +
          1971.5909503065514427) *
          r +
          133.14166789178437745) *
          r +
          3.387132872796366608)) /
      (((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
        21213.794301586595867) *
        r +
        5394.1960214247511077) *
        r +
        687.1870074920579083) *
        r +
        42.313330701600911252) *
        r +
        1)
    );
  }
  const depth = Math.sqrt(-log(q < 0 ? p : 1 - p));
  let size: number;
  if (depth <= 5) {
    const r = depth - 1.6;
    size =
      (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
        1.27045825245236838258) *
        r +
        3.64784832476320460504) *
        r +
        5.7694972214606914055) *
        r +
        4.6303378461565452959) *
        r +
        1.42343711074968357734) /
      (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
        0.14810397642748007459) *
        r +
        0.68976733498510000455) *
        r +
        1.6763848301838038494) *
        r +
        2.05319162663775882187) *
        r +
        1);
  } else {
    const r = depth - 5;
    size =
      (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
        0.026532189526576123093) *
        r +
        0.29656057182850489123) *
        r +
        1.7848265399172913358) *
        r +
        5.4637849111641143699) *
        r +
        6.6579046435011037772) /
      (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
        7.868691311456132591e-4) *
        r +
        0.0148753612908506148525) *
        r +
        0.13692988092273580531) *
        r +
        0.59983220655588793769) *
        r +
        1);
  }
  return q < 0 ? -size : size;
};
