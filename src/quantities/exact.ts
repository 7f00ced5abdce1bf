/** Exact pieces of double-precision arithmetic that the elementary functions share. */

/** 1.5 · 2^52: adding and subtracting it rounds |x| < 2^51 to the nearest integer, ties to even. */
export const roundingShift = 6755399441055744;

const lowestPower = -1074;

const buildPowersOfTwo = (): Float64Array => {
  const powers = new Float64Array(2098);
  let power = 1;
  for (let k = 0; k <= 1023; k += 1, power *= 2) powers[k - lowestPower] = power;
  power = 1;
  for (let k = 0; k >= lowestPower; k -= 1, power /= 2) powers[k - lowestPower] = power;
  return powers;
};

const powersOfTwo = buildPowersOfTwo();

/** 2^k, exact, for an integer k from -1074 to 1023. */
export const powerOfTwo = (k: number): number => powersOfTwo[k - lowestPower]!;

const asDouble = new Float64Array(1);
const asWords = new Uint32Array(asDouble.buffer);
asDouble[0] = 1;
const highIndex = asWords[1] === 0 ? 0 : 1;

/** The upper 32 bits of a double: sign, exponent, 20 bits of fraction. */
export const highWord = (x: number): number => {
  asDouble[0] = x;
  return asWords[highIndex]!;
};

/**
 * a·b − fl(a·b) without error, given `product` = fl(a·b), for |a|, |b| < 2^996 and no underflow
 * (Dekker 1971, doi 10.1007/BF01397083).
 */
export const productTail = (a: number, b: number, product: number): number => {
  const as = 134217729 * a;
  const ah = as - (as - a);
  const al = a - ah;
  const bs = 134217729 * b;
  const bh = bs - (bs - b);
  const bl = b - bh;
  return al * bl - (product - ah * bh - al * bh - ah * bl);
};

/**
 * a + b − fl(a + b) without error, given `sum` = fl(a + b)
 * (Knuth, The Art of Computer Programming 2, 4.2.2, theorem B).
 */
export const sumTail = (a: number, b: number, sum: number): number => {
  const bRounded = sum - a;
  return a - (sum - bRounded) + (b - bRounded);
};
