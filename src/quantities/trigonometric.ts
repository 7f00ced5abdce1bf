import { productTail, roundingShift, sumTail } from './exact.ts';

/** pi/2 in pieces of 33 bits, so that k times a piece is exact for |k| < 2^20, and the rest. */
const quarter1 = 1.5707963267341256;
const quarter2 = 6.077100506303966e-11;
const quarter3 = 2.0222662487111665e-21;
const quarter4 = 8.4784276603689e-32;
const twoOverPi = 0.6366197723675814;

/** |x| beyond which `sin` and `cos` refuse: a larger k·quarter1 would no longer be exact. */
const largestAngle = 1048576;

/** sin(x + turns·pi/2). */
const sinQuarter = (x: number, turns: number): number => {
  const k = x * twoOverPi + roundingShift - roundingShift;
  // r = x − k·pi/2 as rh + rl: the first difference is exact, the next two keep their tails.
  const a = x - k * quarter1;
  const p2 = -k * quarter2;
  const b = a + p2;
  const p3 = -k * quarter3;
  const c = b + p3;
  const l = sumTail(a, p2, b) + sumTail(b, p3, c) - k * quarter4;
  const rh = c + l;
  const rl = c - rh + l;
  const z = rh * rh;
  const z2 = z * z;
  const z4 = z2 * z2;
  // Taylor series to r^17 and r^16; the rest is below 1e-19 and 3e-18.
  const sinSeries =
    -1 / 6 +
    z * (1 / 120) +
    z2 * (-1 / 5040 + z * (1 / 362880)) +
    z4 * (-1 / 39916800 + z * (1 / 6227020800) + z2 * (-1 / 1307674368000 + z * (1 / 355687428096000)));
  const cosSeries =
    1 / 24 +
    z * (-1 / 720) +
    z2 * (1 / 40320 + z * (-1 / 3628800)) +
    z4 * (1 / 479001600 + z * (-1 / 87178291200) + z2 * (1 / 20922789888000));
  const half = 0.5 * z;
  const sine = rh + (rl * (1 - half) + z * rh * sinSeries);
  const w = 1 - half;
  const cosine = w + (1 - w - half + (z2 * cosSeries - rh * rl));
  const quadrant = (k + turns) & 3;
  const value = (quadrant & 1) === 0 ? sine : cosine;
  return quadrant > 1 ? -value : value;
};

/**
 * The sine of x radians for |x| <= 2^20; NaN beyond.
 * Error below 0.75 ulp (measured, 11,400 points, 1,800 of them the doubles next to multiples of pi/2).
 */
export const sin = (x: number): number => {
  if (!(Math.abs(x) <= largestAngle)) return NaN;
  return x === 0 ? x : sinQuarter(x, 0);
};

/**
 * The cosine of x radians for |x| <= 2^20; NaN beyond.
 * Error below 0.75 ulp (measured, 11,400 points, 1,800 of them the doubles next to multiples of pi/2).
 */
export const cos = (x: number): number => (Math.abs(x) <= largestAngle ? sinQuarter(x, 1) : NaN);

const halfPi = 1.5707963267948966;
const halfPiLow = 6.123233995736766e-17;

/** atan(j/8) for j = 0 … 8: the nearest double and what it lacks. */
const atanEighths = [
  0, 0.12435499454676144, 0.24497866312686414, 0.35877067027057225, 0.4636476090008061, 0.5585993153435624,
  0.6435011087932844, 0.7188299996216245, 0.7853981633974483,
] as const;
const atanEighthsLow = [
  0, -3.1253241424539383e-18, 1.0698755618734451e-17, -2.4623815582638635e-17, 2.2698777452961687e-17,
  -5.4556305485916264e-18, 1.5834785051444286e-17, -2.1478388444456983e-17, 3.061616997868383e-17,
] as const;

/**
 * The inverse tangent in radians, −pi/2 to pi/2, for every double.
 * Error below 0.55 ulp (measured, 10,500 points).
 */
export const atan = (x: number): number => {
  const size = Math.abs(x);
  if (!(size < 1e17)) return x > 0 ? halfPi : x < 0 ? -halfPi : x;
  if (size < 1e-9) return x;
  // atan(a/b) = atan(c) + atan(t), t = (a − c·b)/(b + c·a), a/b = size or 1/size, c the nearest eighth.
  const inverted = size > 1;
  const a = inverted ? 1 : size;
  const b = inverted ? size : 1;
  const j = Math.floor((8 * a) / b + 0.5);
  const c = 0.125 * j;
  const cb = c * b;
  const top = a - cb;
  const topLow = sumTail(a, -cb, top) - productTail(c, b, cb);
  const ca = c * a;
  const bottom = b + ca;
  const bottomLow = sumTail(b, ca, bottom) + productTail(c, a, ca);
  const t = top / bottom;
  const back = t * bottom;
  const tLow = (top - back - productTail(t, bottom, back) + topLow - t * bottomLow) / bottom;
  const z = t * t;
  const z2 = z * z;
  const series =
    -1 / 3 + z * (1 / 5) + z2 * (-1 / 7 + z * (1 / 9)) + z2 * z2 * (-1 / 11 + z * (1 / 13) + z2 * (-1 / 15));
  const base = atanEighths[j]!;
  const tail = tLow + t * z * series;
  const sum = base + t;
  const sumLow = sumTail(base, t, sum) + (atanEighthsLow[j]! + tail);
  const high = halfPi - sum;
  const value = inverted ? high + (sumTail(halfPi, -sum, high) + (halfPiLow - sumLow)) : sum + sumLow;
  return x < 0 ? -value : value;
};
