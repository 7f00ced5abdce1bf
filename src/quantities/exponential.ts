import { highWord, powerOfTwo, productTail, roundingShift } from './exact.ts';

/** The leading 42 bits of ln 2, so that k·ln2High is exact for |k| < 2^11, and the rest. */
const ln2High = 0.6931471805598903;
const ln2Low = 5.497923018708371e-14;
const inverseLn2 = 1.4426950408889634;

/** e^(high + low) for |high| <= 800 and |low| < 2^-40; error as of `exp`, gradual underflow included. */
export const expOfSum = (high: number, low: number): number => {
  // high + low = k·ln 2 + a − b with |a| <= ln 2 / 2: a is exact, b small.
  const k = high * inverseLn2 + roundingShift - roundingShift;
  const a = high - k * ln2High;
  const b = k * ln2Low - low;
  const r = a - b;
  const r2 = r * r;
  const r4 = r2 * r2;
  // Taylor: e^r = 1 + r + r²·(1/2! + r/3! + … + r^11/13!), summed in pairs; the rest is below 5e-18.
  const tail =
    1 / 2 +
    r * (1 / 6) +
    r2 * (1 / 24 + r * (1 / 120)) +
    r4 * (1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880))) +
    r4 * r4 * (1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800)));
  const sum = 1 + a;
  const significand = sum + (1 - sum + a + (r2 * tail - b));
  const half = k >> 1;
  return significand * powerOfTwo(half) * powerOfTwo(k - half);
};

/**
 * e^x for every double, subnormal results included; Infinity and 0 beyond them.
 * Error below 0.75 ulp (measured, 11,400 points).
 */
export const exp = (x: number): number => {
  if (!(x < 710)) return x >= 710 ? Infinity : x;
  return x < -746 ? 0 : expOfSum(x, 0);
};

/**
 * The natural logarithm for every double; −Infinity at 0, NaN below.
 * Error below 0.75 ulp (measured, 10,500 points).
 */
export const log = (x: number): number => {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  let normal = x;
  let shift = 1023;
  if (x < 2.2250738585072014e-308) {
    normal = x * 18014398509481984;
    shift = 1077;
  }
  // x = 2^k · (1 + f), 1 + f from sqrt(1/2) to sqrt(2): the constant moves that cut onto an exponent's edge.
  const biased = (highWord(normal) + 0x95f62) >>> 20;
  const k = biased - shift;
  const f = normal * powerOfTwo(1023 - biased) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  // log(1 + f) = 2·atanh(s) = f − s·f + s·R, R = 2·(z/3 + z²/5 + …), and s·f = f²/2 − s·f²/2.
  const series =
    z * (2 / 3 + z * (2 / 5)) +
    z * z2 * (2 / 7 + z * (2 / 9)) +
    z * z4 * (2 / 11 + z * (2 / 13) + z2 * (2 / 15 + z * (2 / 17))) +
    z * z4 * z4 * (2 / 19 + z * (2 / 21));
  const square = 0.5 * f * f;
  const high = k * ln2High;
  const sum = high + f;
  return sum + (high - sum + f - (square - (s * (square + series) + k * ln2Low)));
};

const twoThirds = 2 / 3;
const twoThirdsLow = 3.700743415417188e-17;

/** x^y for finite x > 0 and finite y: log x to about 2^-68 as a sum of two doubles, then e^(y·log x). */
const positivePower = (x: number, y: number): number => {
  let normal = x;
  let shift = 1023;
  if (x < 2.2250738585072014e-308) {
    normal = x * 18014398509481984;
    shift = 1077;
  }
  const biased = (highWord(normal) + 0x95f62) >>> 20;
  const k = biased - shift;
  const m = normal * powerOfTwo(1023 - biased);
  // s = (m − 1)/(m + 1) as sh + sl
  const f = m - 1;
  const u = m + 1;
  const sh = f / u;
  const back = sh * u;
  const sl = (f - back - productTail(sh, u, back) - sh * (m - (u - 1))) / u;
  // z = s² as zh + zl
  const zh = sh * sh;
  const zl = productTail(sh, sh, zh) + 2 * sh * sl;
  const z2 = zh * zh;
  const z4 = z2 * z2;
  const series =
    zh * (2 / 5 + zh * (2 / 7)) +
    zh * z2 * (2 / 9 + zh * (2 / 11)) +
    zh * z4 * (2 / 13 + zh * (2 / 15) + z2 * (2 / 17 + zh * (2 / 19))) +
    zh * z4 * z4 * (2 / 21 + zh * (2 / 23) + z2 * (2 / 25));
  // w = 2/3 + 2z/5 + … as wh + wl; c = s·z·w; log m = 2s + c
  const wh = twoThirds + series;
  const wl = twoThirds - wh + series + twoThirdsLow;
  const ph = zh * wh;
  const pl = productTail(zh, wh, ph) + (zh * wl + zl * wh);
  const ch = sh * ph;
  const cl = productTail(sh, ph, ch) + (sh * pl + sl * ph);
  const first = 2 * sh;
  const h1 = first + ch;
  const l1 = first - h1 + ch + (2 * sl + cl);
  const high = k * ln2High;
  const h2 = high + h1;
  const l2 = high - h2 + h1 + (l1 + k * ln2Low);
  const logHigh = h2 + l2;
  const logLow = h2 - logHigh + l2;
  // Beyond 2^66 the result no longer depends on y: |log x| > 2^-54 unless x = 1.
  const yy = Math.max(-73786976294838206464, Math.min(73786976294838206464, y));
  const product = yy * logHigh;
  if (product > 710) return Infinity;
  if (product < -746) return 0;
  return expOfSum(product, productTail(yy, logHigh, product) + yy * logLow);
};

/**
 * x^y for every pair of doubles, special cases as in ECMAScript: pow(x, 0) = 1 even for NaN, NaN for a
 * negative base with a fractional exponent and for (±1)^±Infinity.
 * Error below 0.85 ulp (measured, 12,500 points).
 */
export const pow = (x: number, y: number): number => {
  if (y === 0) return 1;
  if (!(x === x && y === y)) return NaN;
  const size = Math.abs(x);
  if (y === Infinity || y === -Infinity) {
    return size === 1 ? NaN : size > 1 === y > 0 ? Infinity : 0;
  }
  const isInteger = Math.floor(y) === y;
  const isOdd = isInteger && y - 2 * Math.floor(0.5 * y) === 1;
  if (x < 0 && !isInteger && size < Infinity) return NaN;
  const power =
    size === 0 ? (y > 0 ? 0 : Infinity) : size === Infinity ? (y > 0 ? Infinity : 0) : positivePower(size, y);
  const isNegative = x < 0 || (x === 0 && 1 / x < 0);
  return isNegative && isOdd ? -power : power;
};
