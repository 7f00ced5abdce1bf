/** x^y in two lanes, in the steps of src/quantities/exponential.ts, so that every bit is the same. */
import { formulas } from '../formulas.ts';
import type { FunctionBody, Local } from '../function-body.ts';
import { f64x2, select } from '../lanes.ts';
import type { Vector } from '../operand.ts';
import { splitExponent } from './binary-format.ts';
import { expOfSum, largestExponent, ln2High, ln2Low, smallestExponent } from './exp-f64x2.ts';
import { powEverywhere } from './special-cases.ts';

type Names<Name extends string> = Readonly<Record<Name, Local<'v128'>>>;

/** A number as the sum of two with half as many digits, whose products are exact (Dekker 1971). */
const split = (body: FunctionBody, x: Local<'v128'>): Names<'high' | 'low'> =>
  formulas(body, f64x2, { x }, { scaled: '134217729 * x', high: 'scaled - (scaled - x)', low: 'x - high' });

/** a·b − product without error, given the rounded product. */
const productTail = (
  body: FunctionBody,
  a: Names<'high' | 'low'>,
  b: Names<'high' | 'low'>,
  product: Vector,
): Vector =>
  formulas(
    body,
    f64x2,
    { ah: a.high, al: a.low, bh: b.high, bl: b.low, product },
    { tail: 'al * bl - (product - ah * bh - al * bh - ah * bl)' },
  ).tail;

const twoThirdsLow = 3.700743415417188e-17;

/** log x to about 2^-68 as a sum of two doubles, for finite x > 0. */
const logAsSum = (body: FunctionBody, x: Local<'v128'>): Names<'logHigh' | 'logLow'> => {
  const { k, m } = splitExponent(body, f64x2, x);
  // s = (m − 1)/(m + 1) as sh + sl
  const { f, u, sh, back, zh } = formulas(
    body,
    f64x2,
    { m },
    { f: 'm - 1', u: 'm + 1', sh: 'f / u', back: 'sh * u', zh: 'sh * sh' },
  );
  const s = split(body, sh);
  const backTail = productTail(body, s, split(body, u), back);
  const zhTail = productTail(body, s, s, zh);
  // z = s² as zh + zl; w = 2/3 + 2z/5 + … as wh + wl
  const { sl, zl, wh, wl, ph } = formulas(
    body,
    f64x2,
    { m, f, u, sh, back, zh, backTail, zhTail, twoThirdsLow },
    {
      sl: '(f - back - backTail - sh * (m - (u - 1))) / u',
      zl: 'zhTail + 2 * sh * sl',
      z2: 'zh * zh',
      z4: 'z2 * z2',
      series: `zh * (2 / 5 + zh * (2 / 7)) +
        zh * z2 * (2 / 9 + zh * (2 / 11)) +
        zh * z4 * (2 / 13 + zh * (2 / 15) + z2 * (2 / 17 + zh * (2 / 19))) +
        zh * z4 * z4 * (2 / 21 + zh * (2 / 23) + z2 * (2 / 25))`,
      wh: '2 / 3 + series',
      wl: '2 / 3 - wh + series + twoThirdsLow',
      ph: 'zh * wh',
    },
  );
  const phTail = productTail(body, split(body, zh), split(body, wh), ph);
  // c = s·z·w as ch + cl
  const { ch } = formulas(body, f64x2, { sh, ph }, { ch: 'sh * ph' });
  const chTail = productTail(body, s, split(body, ph), ch);
  // log m = 2s + c
  return formulas(
    body,
    f64x2,
    { k, sh, sl, zh, zl, wh, wl, ph, phTail, ch, chTail, ln2High, ln2Low },
    {
      pl: 'phTail + (zh * wl + zl * wh)',
      cl: 'chTail + (sh * pl + sl * ph)',
      first: '2 * sh',
      h1: 'first + ch',
      l1: 'first - h1 + ch + (2 * sl + cl)',
      high: 'k * ln2High',
      h2: 'high + h1',
      l2: 'high - h2 + h1 + (l1 + k * ln2Low)',
      logHigh: 'h2 + l2',
      logLow: 'h2 - logHigh + l2',
    },
  );
};

/** Beyond 2^66 the result no longer depends on the exponent. */
const largestUsefulExponent = 73786976294838206464;

export const powF64x2 = (body: FunctionBody, x: Local<'v128'>, y: Local<'v128'>): Vector => {
  const { constant, minimum, maximum, above, below } = f64x2;
  const { logHigh, logLow } = logAsSum(body, body.keep(f64x2.absolute(x)));
  const yy = body.keep(
    maximum(minimum(y, constant(largestUsefulExponent)), constant(-largestUsefulExponent)),
  );
  const product = body.keep(f64x2.multiply(yy, logHigh));
  const tail = productTail(body, split(body, yy), split(body, logHigh), product);
  const { low } = formulas(body, f64x2, { yy, logLow, tail }, { low: 'tail + yy * logLow' });
  const withoutOverflow = expOfSum(body, product, low);
  const ofPositive = select(
    above(product, constant(largestExponent)),
    constant(Infinity),
    select(below(product, constant(smallestExponent)), constant(0), withoutOverflow),
  );
  return powEverywhere(body, f64x2, x, y, ofPositive);
};
