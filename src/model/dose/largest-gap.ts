import type { Rectangle } from '../insertion/pattern.ts';
import { nearestWithin, type CellList } from './cell-list.ts';

interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

const root2 = 1.4142135623730951;

/**
 * Radius (mm) of the largest disc inside the zone that holds no channel, to within `toleranceMm`. Branch and bound: the
 * distance to the nearest channel or edge changes by no more than one moves, so a square cannot hold a centre better
 * than its middle by more than its half diagonal.
 */
export const largestGap = (list: CellList, zone: Rectangle, toleranceMm = 0.001): number => {
  const radiusAt = (x: number, y: number): number => {
    const edge = Math.min(x, y, zone.widthMm - x, zone.heightMm - y);
    return edge <= 0 ? edge : nearestWithin(list, x, y, edge);
  };
  let best = 0;
  let squares = coarseSquares(list, zone);
  while (squares.length > 0) {
    const finer: Square[] = [];
    const kept: (Square & { readonly bound: number })[] = [];
    for (const square of squares) {
      const radius = radiusAt(square.x, square.y);
      best = Math.max(best, radius);
      const bound = radius + square.half * root2;
      if (bound > best + toleranceMm) kept.push({ ...square, bound });
    }
    for (const { x, y, half, bound } of kept) {
      if (bound <= best + toleranceMm) continue;
      const quarter = half / 2;
      for (const dx of [-quarter, quarter]) {
        for (const dy of [-quarter, quarter]) finer.push({ x: x + dx, y: y + dy, half: quarter });
      }
    }
    squares = finer;
  }
  return best;
};

const coarseSquares = (list: CellList, zone: Rectangle): Square[] => {
  const half = list.side;
  const squares: Square[] = [];
  for (let y = half; y - half < zone.heightMm; y += 2 * half) {
    for (let x = half; x - half < zone.widthMm; x += 2 * half) squares.push({ x, y, half });
  }
  return squares;
};
