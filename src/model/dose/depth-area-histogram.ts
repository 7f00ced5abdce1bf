import { insideLength } from '../../quantities/index.ts';
import type { LocalDensity } from './local-density.ts';

/**
 * Share of zone area whose local density at depth d is at least n: 1 at n = 0, and never rising with n or d. The
 * counterpart of radiotherapy’s dose–volume histogram.
 */
export interface DepthAreaHistogram {
  readonly windowCm2: number;
  readonly depthsMm: readonly number[];
  /** n, channels per cm². */
  readonly densities: readonly number[];
  /** Row-major: one row for each depth, one column for each density. */
  readonly share: Float64Array;
}

/** @param densities 0, step, 2·step … channels per cm² */
export const depthAreaHistogram = (
  density: LocalDensity,
  densities: readonly number[],
): DepthAreaHistogram => {
  const step = densities[1] ?? Infinity;
  const columns = densities.length;
  const share = new Float64Array(density.depthsMm.length * columns);
  density.fields.forEach(({ grid, values }, depth) => {
    const base = depth * columns;
    let total = 0;
    for (let row = 0; row < grid.rows; row += 1) {
      const height = insideLength(row, grid.cellMm, grid.heightMm);
      for (let column = 0; column < grid.columns; column += 1) {
        const area = height * insideLength(column, grid.cellMm, grid.widthMm);
        const n = values[row * grid.columns + column] ?? 0;
        let k = Math.min(columns - 1, Math.floor(n / step));
        while (k > 0 && (densities[k] ?? 0) > n) k -= 1;
        share[base + k] = (share[base + k] ?? 0) + area;
        total += area;
      }
    }
    for (let k = columns - 2; k >= 0; k -= 1) {
      share[base + k] = (share[base + k] ?? 0) + (share[base + k + 1] ?? 0);
    }
    for (let k = 0; k < columns; k += 1) share[base + k] = k === 0 ? 1 : (share[base + k] ?? 0) / total;
  });
  return { windowCm2: density.windowCm2, depthsMm: density.depthsMm, densities, share };
};

/** Largest n that at least a share `area` of the zone reaches at depth level `depth`, between the levels of the histogram. */
export const densityCovering = (histogram: DepthAreaHistogram, depth: number, area: number): number => {
  const columns = histogram.densities.length;
  const at = (k: number): number => histogram.share[depth * columns + k] ?? 0;
  for (let k = 1; k < columns; k += 1) {
    if (at(k) >= area) continue;
    const [above, below] = [at(k - 1), at(k)];
    const [low, high] = [histogram.densities[k - 1] ?? 0, histogram.densities[k] ?? 0];
    return low + ((above - area) / (above - below)) * (high - low);
  }
  return histogram.densities[columns - 1] ?? 0;
};
