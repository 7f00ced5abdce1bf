import { cos, sin } from '../../quantities/index.ts';
import type { Rectangle } from '../insertion/pattern.ts';
import { countWithin, type CellList } from './cell-list.ts';
import { holeAreaMm2, type Channels } from './channels.ts';

const pointsPerHole = 2;
const tableSize = 1024;

/** Points spread evenly over the unit disc: a sunflower spiral (Vogel 1979, doi 10.1016/0025-5564(79)90080-4). */
const discPoints = ((): { readonly x: Float64Array; readonly y: Float64Array } => {
  const goldenAngle = 2.399963229728653;
  const x = new Float64Array(tableSize);
  const y = new Float64Array(tableSize);
  for (let k = 0; k < tableSize; k += 1) {
    const distance = Math.sqrt((k + 0.5) / tableSize);
    x[k] = distance * cos(k * goldenAngle);
    y[k] = distance * sin(k * goldenAngle);
  }
  return { x, y };
})();

/** Walks the table so that neighbouring holes use distant points; odd, so every point is used equally often. */
const tableStride = 397;

/**
 * Surface share that is hole: area of the union of discs, from points in every disc, each counted for the number of
 * discs that hold it (Karp, Luby, Madras 1989, doi 10.1016/0196-6774(89)90038-2). Only the overlap is sampled: a
 * zone of 10⁴ holes is known to about a thousandth of the value.
 */
export const puncturedFraction = (channels: Channels, list: CellList, zone: Rectangle): number => {
  const radius = channels.radiusMm;
  let weight = 0;
  let point = 0;
  for (let i = 0; i < channels.count; i += 1) {
    for (let k = 0; k < pointsPerHole; k += 1) {
      const x = (channels.xMm[i] ?? 0) + radius * (discPoints.x[point] ?? 0);
      const y = (channels.yMm[i] ?? 0) + radius * (discPoints.y[point] ?? 0);
      point = (point + tableStride) % tableSize;
      if (x < 0 || y < 0 || x > zone.widthMm || y > zone.heightMm) continue;
      weight += 1 / Math.max(1, countWithin(list, x, y, radius));
    }
  }
  return (weight * holeAreaMm2(radius)) / (pointsPerHole * zone.widthMm * zone.heightMm);
};
