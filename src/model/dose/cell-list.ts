import type { Rectangle } from '../insertion/pattern.ts';

/** Points sorted into square bins, so that neighbours are found without looking at all. */
export interface CellList {
  readonly zone: Rectangle;
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** Points of bin `b` are `start[b] … start[b + 1]` of `x` and `y`. */
  readonly start: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Bins of at least `minimumSide` (mm), and about two points each. */
export const cellList = (
  zone: Rectangle,
  xMm: Float64Array,
  yMm: Float64Array,
  minimumSide: number,
): CellList => {
  const spacing = Math.sqrt((2 * zone.widthMm * zone.heightMm) / Math.max(1, xMm.length));
  const side = Math.max(minimumSide, spacing);
  const columns = Math.max(1, Math.ceil(zone.widthMm / side));
  const rows = Math.max(1, Math.ceil(zone.heightMm / side));
  const bin = new Uint32Array(xMm.length);
  const start = new Uint32Array(columns * rows + 1);
  for (let i = 0; i < xMm.length; i += 1) {
    const column = clampIndex((xMm[i] ?? 0) / side, columns);
    const row = clampIndex((yMm[i] ?? 0) / side, rows);
    const b = row * columns + column;
    bin[i] = b;
    start[b + 1] = (start[b + 1] ?? 0) + 1;
  }
  for (let b = 0; b < columns * rows; b += 1) start[b + 1] = (start[b + 1] ?? 0) + (start[b] ?? 0);
  const next = start.slice();
  const x = new Float64Array(xMm.length);
  const y = new Float64Array(yMm.length);
  for (let i = 0; i < xMm.length; i += 1) {
    const b = bin[i] ?? 0;
    const at = next[b] ?? 0;
    x[at] = xMm[i] ?? 0;
    y[at] = yMm[i] ?? 0;
    next[b] = at + 1;
  }
  return { zone, side, columns, rows, start, x, y };
};

const clampIndex = (position: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor(position)));

/** Points within `radius` ≤ side of (px, py). */
export const countWithin = (list: CellList, px: number, py: number, radius: number): number => {
  const { side, columns, rows, start, x, y } = list;
  const reach = radius * radius;
  const c0 = clampIndex((px - radius) / side, columns);
  const c1 = clampIndex((px + radius) / side, columns);
  const r0 = clampIndex((py - radius) / side, rows);
  const r1 = clampIndex((py + radius) / side, rows);
  let count = 0;
  for (let row = r0; row <= r1; row += 1) {
    const to = start[row * columns + c1 + 1] ?? 0;
    for (let i = start[row * columns + c0] ?? 0; i < to; i += 1) {
      const dx = (x[i] ?? 0) - px;
      const dy = (y[i] ?? 0) - py;
      if (dx * dx + dy * dy <= reach) count += 1;
    }
  }
  return count;
};

/** Distance from (px, py) to the nearest point, or `limit` when none is nearer. */
export const nearestWithin = (list: CellList, px: number, py: number, limit: number): number => {
  const { side, columns, rows, start, x, y } = list;
  const column = clampIndex(px / side, columns);
  const row = clampIndex(py / side, rows);
  let best = limit * limit;
  for (let ring = 0; ; ring += 1) {
    const free = (ring - 1) * side;
    if (ring > 0 && free > 0 && free * free >= best) break;
    if (ring > Math.max(columns, rows)) break;
    for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r += 1) {
      const edge = r === row - ring || r === row + ring;
      const step = edge || ring === 0 ? 1 : 2 * ring;
      for (let c = column - ring; c <= column + ring; c += step) {
        if (c < 0 || c >= columns) continue;
        const b = r * columns + c;
        for (let i = start[b] ?? 0; i < (start[b + 1] ?? 0); i += 1) {
          const dx = (x[i] ?? 0) - px;
          const dy = (y[i] ?? 0) - py;
          best = Math.min(best, dx * dx + dy * dy);
        }
      }
    }
  }
  return Math.sqrt(best);
};
