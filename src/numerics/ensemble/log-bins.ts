/** Counts in bins whose width is a fixed share of the values in them, so that quantiles need no sorting. */

/** Bins a factor of two; each is 1/256 to 1/128 of its values wide. */
const binsAnOctave = 128;
/** Width of a bin over the values in it, at most. */
export const relativeBinWidth = 1 / binsAnOctave;

/** Bits of the upper word of a double below those that choose the bin: 20 bits of fraction, of which 7 choose. */
const shift = 13;

export interface LogBins {
  /** Ascending; negative for negative values, 0 for 0 and subnormal numbers. */
  readonly bins: Int32Array;
  readonly counts: Uint32Array;
}

const smallestNormal = 2.2250738585072014e-308;

const view = new DataView(new ArrayBuffer(8));

const binOf = (value: number): number => {
  const size = Math.abs(value);
  if (size < smallestNormal) return 0;
  view.setFloat64(0, size);
  const bin = view.getUint32(0) >>> shift;
  return value < 0 ? -bin : bin;
};

/** The end of a bin that is nearer to 0; infinity after the last. */
const edgeOf = (bin: number): number => {
  view.setUint32(0, bin << shift);
  view.setUint32(4, 0);
  return view.getFloat64(0);
};

const middleOf = (bin: number): number => {
  if (bin === 0) return 0;
  const edge = edgeOf(Math.abs(bin));
  const middle = edge + (edgeOf(Math.abs(bin) + 1) - edge) / 2;
  return bin < 0 ? -middle : middle;
};

/** Of the finite ones among the values. */
export const logBins = (values: Float64Array): LogBins => {
  const counted = new Map<number, number>();
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    const bin = binOf(value);
    counted.set(bin, (counted.get(bin) ?? 0) + 1);
  }
  const bins = Int32Array.from(counted.keys()).sort();
  return { bins, counts: Uint32Array.from(bins, (bin) => counted.get(bin) ?? 0) };
};

/** The middle of the bin that holds the value of rank p·n, hence within half the relative width. */
export const quantileInBins = ({ bins, counts }: LogBins, p: number): number => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rank = Math.max(1, Math.ceil(p * total));
  let below = 0;
  for (let i = 0; i < bins.length; i += 1) {
    below += counts[i] as number;
    if (below >= rank) return middleOf(bins[i] as number);
  }
  return NaN;
};
