/** Arguments for tests of elementary functions: special, at edges, and of every size. */
import { rootStream, type Stream } from '../../../../quantities/index.ts';

const bits = new DataView(new ArrayBuffer(8));

const neighbours = (x: number): readonly number[] => {
  bits.setFloat64(0, x);
  const pattern = bits.getBigInt64(0);
  return [-2n, -1n, 0n, 1n, 2n].map((step) => {
    bits.setBigInt64(0, pattern + step);
    return bits.getFloat64(0);
  });
};

const powersOfTwo = Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074));

/** Where something changes: thresholds, ends of the format, whole and half numbers, ties of x / ln 2. */
const edges: readonly number[] = [
  [0, 5e-324, 1e-310, 2.2250738585072014e-308, 1e-20, 1, 2, 3, 10, 17, 100, 1023, 1e22, 1e300],
  [Number.MAX_VALUE, 2 ** 52, 2 ** 53, 2 ** 66, Math.SQRT1_2, Math.SQRT2, Math.E, 0.5, 1.5, 2.5],
  [87.33654475055312, 88.72283905206835, 103.97207708399179],
  [710, 746, 745.1332191019411, 709.782712893384],
].flat();

const withSigns = (values: readonly number[]): readonly number[] => [...values, ...values.map((x) => -x)];

export const special: readonly number[] = [NaN, Infinity, -Infinity, ...withSigns(edges)];

export const structured: readonly number[] = [
  ...special,
  ...withSigns(edges.filter((x) => x !== 0).flatMap(neighbours)),
  ...withSigns(powersOfTwo),
  ...Array.from({ length: 2200 }, (_, i) => (i - 1100) * 0.5 * Math.LN2).flatMap(neighbours),
];

/** Every pattern of bits is as likely. */
export const ofAnySize = (stream: Stream, index: number): number => {
  bits.setUint32(0, Math.floor(stream.uniform(2 * index) * 4294967296));
  bits.setUint32(4, Math.floor(stream.uniform(2 * index + 1) * 4294967296));
  return bits.getFloat64(0);
};

export const stream: Stream = rootStream(20261120);

export const between = (name: string, low: number, high: number, count: number): Float64Array => {
  const values = new Float64Array(count);
  stream.split(name).fillUniform(values);
  return values.map((u) => low + (high - low) * u);
};
