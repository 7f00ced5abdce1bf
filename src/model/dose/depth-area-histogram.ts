import { insideLength, type Grid2 } from '../../quantities/index.ts';
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
    forEachCell(grid, (cell, weight) => {
      const n = values[cell] ?? 0;
      let k = Math.min(columns - 1, Math.floor(n / step));
      while (k > 0 && (densities[k] ?? 0) > n) k -= 1;
      share[base + k] = (share[base + k] ?? 0) + weight;
    });
    for (let k = columns - 2; k >= 0; k -= 1) {
      share[base + k] = (share[base + k] ?? 0) + (share[base + k + 1] ?? 0);
    }
    const whole = share[base] ?? 1;
    for (let k = 0; k < columns; k += 1) share[base + k] = (share[base + k] ?? 0) / whole;
  });
  return { windowCm2: density.windowCm2, depthsMm: density.depthsMm, densities, share };
};

/** Parts into which a cell’s side is divided to weigh the cells at the edge: whole weights add up exactly. */
const parts = 1024;

const forEachCell = (grid: Grid2, visit: (cell: number, weight: number) => void): void => {
  const weigh = (index: number, length: number): number =>
    Math.floor((insideLength(index, grid.cellMm, length) / grid.cellMm) * parts + 0.5);
  for (let row = 0; row < grid.rows; row += 1) {
    const height = weigh(row, grid.heightMm);
    for (let column = 0; column < grid.columns; column += 1) {
      visit(row * grid.columns + column, height * weigh(column, grid.widthMm));
    }
  }
};

/** Largest n that at least a share `area` of the zone reaches at depth level `depth`: exact, not read off the levels. */
export const densityCovering = (density: LocalDensity, depth: number, area: number): number => {
  const field = density.fields[depth];
  if (field === undefined) throw new RangeError(`there is no depth level ${depth}`);
  const cells: (readonly [n: number, weight: number])[] = [];
  let whole = 0;
  forEachCell(field.grid, (cell, weight) => {
    cells.push([field.values[cell] ?? 0, weight]);
    whole += weight;
  });
  let reached = 0;
  for (const [n, weight] of cells.toSorted((a, b) => b[0] - a[0])) {
    reached += weight;
    if (reached >= area * whole) return n;
  }
  return 0;
};
