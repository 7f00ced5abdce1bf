import { gridOver, insideLength, type Field2, type Grid2 } from '../../quantities/index.ts';
import type { Rectangle } from '../insertion/pattern.ts';
import type { Channels } from './channels.ts';

/** Cells across one window: odd, so that a window has a cell at its centre. */
const cellsPerWindow = 11;

/** Channels reaching at least each depth, per area, in a square window that moves over the zone cell by cell. */
export interface LocalDensity {
  readonly windowCm2: number;
  readonly depthsMm: readonly number[];
  /** One field for each depth. */
  readonly fields: readonly Field2<'/cm2'>[];
}

/** Depths 0, step, 2·step … up to and including the first ≥ `deepestMm`. Depth 0 counts every channel. */
export const depthLevels = (deepestMm: number, stepMm: number): readonly number[] =>
  Array.from({ length: Math.ceil(deepestMm / stepMm - 1e-9) + 1 }, (_, k) => k * stepMm);

/** @param windowCm2 area of the window; at the edges only its part inside the zone counts. */
export const localDensity = (
  channels: Channels,
  zone: Rectangle,
  depthsMm: readonly number[],
  windowCm2: number,
): LocalDensity => {
  const side = Math.sqrt(windowCm2) * 10;
  const grid = gridOver(zone.widthMm, zone.heightMm, side / cellsPerWindow);
  const counts = countByDepth(channels, grid, depthsMm);
  const area = windowAreas(grid);
  const scratch = new Float64Array(area.length);
  const fields = counts.map((values) => {
    sumOverWindows(values, scratch, grid);
    for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) / (area[i] ?? 1);
    return { grid, unit: '/cm2', values } as const;
  });
  return { windowCm2, depthsMm, fields };
};

const countByDepth = (channels: Channels, grid: Grid2, depthsMm: readonly number[]): Float64Array[] => {
  const cells = grid.columns * grid.rows;
  const counts = depthsMm.map(() => new Float64Array(cells));
  const step = depthsMm[1] ?? Infinity;
  const deepest = depthsMm.length - 1;
  for (let i = 0; i < channels.count; i += 1) {
    const column = Math.min(grid.columns - 1, Math.max(0, Math.floor((channels.xMm[i] ?? 0) / grid.cellMm)));
    const row = Math.min(grid.rows - 1, Math.max(0, Math.floor((channels.yMm[i] ?? 0) / grid.cellMm)));
    const level = counts[levelReached(channels.depthMm[i] ?? 0, step, deepest)];
    const cell = row * grid.columns + column;
    if (level !== undefined) level[cell] = (level[cell] ?? 0) + 1;
  }
  for (let k = deepest - 1; k >= 0; k -= 1) {
    const [here, below] = [counts[k], counts[k + 1]];
    if (here === undefined || below === undefined) continue;
    for (let i = 0; i < cells; i += 1) here[i] = (here[i] ?? 0) + (below[i] ?? 0);
  }
  return counts;
};

/** Index of the deepest level k with k·step ≤ depth, exact in the comparison that defines “reaches”. */
const levelReached = (depthMm: number, step: number, deepest: number): number => {
  let k = Math.min(deepest, Math.floor(depthMm / step));
  while (k < deepest && (k + 1) * step <= depthMm) k += 1;
  while (k > 0 && k * step > depthMm) k -= 1;
  return k;
};

const reach = (cellsPerWindow - 1) / 2;

/** Replaces every cell by the sum over the window around it: a running sum along rows, then along columns. */
const sumOverWindows = (values: Float64Array, scratch: Float64Array, grid: Grid2): void => {
  slide(values, scratch, grid.rows, grid.columns, grid.columns, 1);
  slide(scratch, values, grid.columns, grid.rows, 1, grid.columns);
};

const slide = (
  from: Float64Array,
  to: Float64Array,
  lines: number,
  length: number,
  lineStride: number,
  stride: number,
): void => {
  for (let line = 0; line < lines; line += 1) {
    const base = line * lineStride;
    let sum = 0;
    for (let i = 0; i < Math.min(reach, length); i += 1) sum += from[base + i * stride] ?? 0;
    for (let i = 0; i < length; i += 1) {
      if (i + reach < length) sum += from[base + (i + reach) * stride] ?? 0;
      if (i - reach > 0) sum -= from[base + (i - reach - 1) * stride] ?? 0;
      to[base + i * stride] = sum;
    }
  }
};

/** Area (cm²) of the part of each cell’s window that lies inside the zone. */
const windowAreas = (grid: Grid2): Float64Array => {
  const cells = new Float64Array(grid.columns * grid.rows);
  for (let row = 0; row < grid.rows; row += 1) {
    const height = insideLength(row, grid.cellMm, grid.heightMm);
    for (let column = 0; column < grid.columns; column += 1) {
      cells[row * grid.columns + column] = (insideLength(column, grid.cellMm, grid.widthMm) * height) / 100;
    }
  }
  sumOverWindows(cells, new Float64Array(cells.length), grid);
  return cells;
};
