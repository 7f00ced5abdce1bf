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

const parts = [1, 0.7, 0.4, 0.12] as const;

/** Up to four depths whose curves lie apart: all channels, and where about 70, 40 and 12 % of them still reach. */
export const chosenLevels = (histogram: ReportedHistogram): readonly LevelCurve[] => {
  const reached = histogram.depthsMm.map((_, row) => curveOf(histogram, row)).filter((curve) => reach(curve) > 0.05);
  const most = Math.max(0, ...reached.map(reach));
  const rows = new Set<LevelCurve>();
  for (const part of parts) {
    const left = reached.filter((curve) => !rows.has(curve));
    const nearest = left.toSorted((a, b) => Math.abs(reach(a) - part * most) - Math.abs(reach(b) - part * most))[0];
    if (nearest !== undefined && (rows.size === 0 || Math.abs(reach(nearest) - part * most) < 0.18 * most)) {
      rows.add(nearest);
    }
  }
  return [...rows].toSorted((a, b) => a.row - b.row);
};

export const nearestLevel = (histogram: ReportedHistogram, depthMm: number): LevelCurve | undefined => {
  const rows = histogram.depthsMm.map((depth, row) => ({ row, away: Math.abs(depth - depthMm) }));
  const nearest = rows.toSorted((a, b) => a.away - b.away)[0];
  return nearest === undefined ? undefined : curveOf(histogram, nearest.row);
};
