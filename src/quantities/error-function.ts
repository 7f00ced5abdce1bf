import { productTail } from './exact.ts';
import { expOfSum } from './exponential.ts';

/**
 * e^(x²)·erfc(x) for x >= 0.
 * (1 + 2x)·e^(x²)·erfc(x) is smooth in t = (x − 3.75)/(x + 3.75) on [−1, 1] (Shepherd & Laframboise 1981,
 * doi 10.1090/S0025-5718-1981-0595058-X); tools/reference/elementary.py derives the polynomial.
 */
export const scaledErfc = (x: number): number => {
  const t = (x - 3.75) / (x + 3.75);
  const t2 = t * t;
  const t4 = t2 * t2;
  const t8 = t4 * t4;
  const tail =
    1.751637648849062e-6 +
    t * -5.7218230603224086e-8 +
    t2 * (-2.5866850716155884e-7 + t * 2.3263508708859124e-8) +
    t4 *
      (3.8675334242222354e-8 +
        t * -3.744210080962018e-9 +
        t2 * (-5.1739902140113095e-9 + t * 3.1114333809799254e-10) +
        t4 * 4.2514714447963895e-10);
  const middle =
    -0.009746579558029276 +
    t * 0.0017556258528952954 +
    t2 * (0.0002937136655913448 + t * -0.0002901540805408417) +
    t4 *
      (5.164909889268241e-5 +
        t * 2.238423915508223e-5 +
        t2 * (-1.1444146237700524e-5 + t * -9.73559896736775e-7));
  const head =
    t * -0.14024059858554697 +
    t2 * (0.0035854154854644293 + t * 0.0822767384901452) +
    t4 *
      (-0.10880393014174886 +
        t * 0.09230432116037748 +
        t2 * (-0.05869339858963677 + t * 0.028362277418956406));
  return (1.2375126308378275 + (head + t8 * (middle + t8 * tail))) / (1 + 2 * x);
};

/** e^(−x²) for |x| <= 28. */
const gaussian = (x: number): number => {
  const square = x * x;
  return expOfSum(-square, -productTail(x, x, square));
};

/** 2/sqrt(pi) − 1. */
const scaleLess1 = 0.1283791670955126;
const scale = 1.1283791670955126;

const erfSeries = (x: number): number => {
  const z = x * x;
  const z2 = z * z;
  const z4 = z2 * z2;
  const z8 = z4 * z4;
  // erf(x) = 2/sqrt(pi) · x · (1 − z/3 + z²/(2!·5) − z³/(3!·7) + …), z = x² < 0.71; the rest is below 1e-20.
  const series =
    -1 / 3 +
    z * (1 / 10) +
    z2 * (-1 / 42 + z * (1 / 216)) +
    z4 * (-1 / 1320 + z * (1 / 9360) + z2 * (-1 / 75600 + z * (1 / 685440))) +
    z8 *
      (-1 / 6894720 +
        z * (1 / 76204800) +
        z2 * (-1 / 918086400 + z * (1 / 11975040000)) +
        z4 *
          (-1 / 168129561600 +
            z * (1 / 2528170444800) +
            z2 * (-1 / 40537905408000 + z * (1 / 690452066304000))));
  return x + x * (scaleLess1 + scale * z * series);
};

/**
 * The error function for every double.
 * Error below 1.5 ulp (measured, 10,200 points).
 */
export const erf = (x: number): number => {
  const size = Math.abs(x);
  if (size < 0.84) return x === 0 ? x : erfSeries(x);
  if (!(size < 6)) return x > 0 ? 1 : x < 0 ? -1 : x;
  const value = 1 - gaussian(size) * scaledErfc(size);
  return x < 0 ? -value : value;
};

/**
 * The complementary error function, 1 − erf(x), for every double, with full relative precision in the tail
 * (normal doubles to 26.5, 0 from 27.23). Error below 3.5 ulp (measured, 11,700 points).
 */
export const erfc = (x: number): number => {
  const size = Math.abs(x);
  if (!(size < 28)) return x > 0 ? 0 : x < 0 ? 2 : x;
  if (size < 0.25) return 1 - (x === 0 ? 0 : erfSeries(x));
  const value = gaussian(size) * scaledErfc(size);
  return x < 0 ? 2 - value : value;
};
