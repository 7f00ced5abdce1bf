/** All channels of one zone after one session, as columns. Needles that did not puncture are not in it. */
export interface Channels {
  readonly count: number;
  readonly xMm: Float64Array;
  readonly yMm: Float64Array;
  /** Achieved depth, > 0. */
  readonly depthMm: Float64Array;
  readonly dragMm: Float64Array;
  /** Direction of the drag: 0 along x, 1 along y. Tracks themselves stand perpendicular to the skin. */
  readonly heading: Uint8Array;
  /** One radius for all: needles of one device are alike. */
  readonly radiusMm: number;
}

/** Area (mm²) of one hole in the surface. */
export const holeAreaMm2 = (radiusMm: number): number => 3.141592653589793 * radiusMm * radiusMm;

/** Achieved depths in ascending order: what quantiles and shares are read from. */
export const sortedDepths = (channels: Channels): Float64Array => channels.depthMm.slice().sort();

/** Depth (mm) below which a share `p` of the channels lies; NaN without channels. */
export const depthQuantileOf = (sorted: Float64Array, p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;

/** Share of channels that reach at least `depthMm`; 0 without channels. */
export const shareReaching = (sorted: Float64Array, depthMm: number): number => {
  if (sorted.length === 0) return 0;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? 0) < depthMm) low = middle + 1;
    else high = middle;
  }
  return 1 - low / sorted.length;
};
