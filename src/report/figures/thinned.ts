import type { Point } from './polyline.ts';

/** As many columns a user unit keep points of their own. */
const perUnit = 2;

/**
 * Of points that follow one another in x only those that show: in each narrow column the first, the highest, the lowest
 * and the last.
 */
export const thinned = (points: readonly Point[]): readonly Point[] => {
  const kept: Point[] = [];
  let column: { readonly x: number; readonly points: Point[] } | undefined;
  const close = (): void => {
    if (column === undefined) return;
    const ys = column.points.map(({ y }) => y);
    const [low, high] = [ys.indexOf(Math.min(...ys)), ys.indexOf(Math.max(...ys))];
    const indices = [...new Set([0, low, high, ys.length - 1])].sort((a, b) => a - b);
    for (const index of indices) kept.push(column.points[index] as Point);
  };
  for (const point of points) {
    const x = Math.floor(point.x * perUnit);
    if (column?.x === x) column.points.push(point);
    else {
      close();
      column = { x, points: [point] };
    }
  }
  close();
  return kept;
};
