import type { ReportedHistogram } from '../../planning/index.ts';

/** One curve: the share of zone area (0 … 1) at each density. */
export interface LevelCurve {
  readonly depthMm: number;
  readonly row: number;
  readonly share: readonly number[];
  readonly low90?: readonly number[];
  readonly high90?: readonly number[];
}

export const curveOf = ({ depthsMm, nominal, band }: ReportedHistogram, row: number): LevelCurve => {
  const depthMm = depthsMm[row] ?? 0;
  if (band === null) return { depthMm, row, share: nominal[row] ?? [] };
  return {
    depthMm,
    row,
    share: band.median[row] ?? [],
    low90: band.low90[row] ?? [],
    high90: band.high90[row] ?? [],
  };
};

/** Area under a curve, in density levels: how much reaches this depth. */
const reach = ({ share }: LevelCurve): number => share.slice(1).reduce((sum, value) => sum + value, 0);

const wanted = 4;

/** Nearer than this to a chosen curve, as a share of the largest reach, a curve says nothing new. */
const distinct = 0.03;

/** Up to four depths: all channels, then each time the level whose curve lies furthest from those chosen. */
export const chosenLevels = (histogram: ReportedHistogram): readonly LevelCurve[] => {
  const levels = histogram.depthsMm.map((_, row) => curveOf(histogram, row));
  const most = Math.max(0, ...levels.map(reach));
  const chosen = levels.slice(0, most > 0 ? 1 : 0);
  const apart = (curve: LevelCurve): number =>
    Math.min(...chosen.map((other) => Math.abs(reach(other) - reach(curve))));
  const reached = levels.filter((curve) => reach(curve) > distinct * most);
  while (chosen.length > 0 && chosen.length < wanted) {
    const next = reached.reduce((a, b) => (apart(b) > apart(a) ? b : a));
    if (apart(next) <= distinct * most) break;
    chosen.push(next);
  }
  return chosen.toSorted((a, b) => a.row - b.row);
};

export const nearestLevel = (histogram: ReportedHistogram, depthMm: number): LevelCurve | undefined => {
  const rows = histogram.depthsMm.map((depth, row) => ({ row, away: Math.abs(depth - depthMm) }));
  const nearest = rows.toSorted((a, b) => a.away - b.away)[0];
  return nearest === undefined ? undefined : curveOf(histogram, nearest.row);
};
