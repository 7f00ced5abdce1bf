import type { ReportedHistogram } from '../../planning/index.ts';

type Rows = ReportedHistogram['nominal'];

interface Spread {
  readonly middle: number;
  /** Central 90 % of the scenarios; absent without scenarios. */
  readonly low?: number;
  readonly high?: number;
}

export interface DoseAtDepth {
  /** The level of the histogram that lies nearest (mm). */
  readonly levelMm: number;
  /** Local density (channels/cm²) that half of the zone reaches at this depth. */
  readonly half: Spread;
  /** Share of the zone, 0 … 1, with at least `stepDensity` channels/cm². */
  readonly share: Spread;
  readonly stepDensity: number;
}

/** Where a falling curve of shares crosses one half. */
const halfOf = (row: readonly number[], densities: readonly number[]): number => {
  const after = row.findIndex((share) => share < 0.5);
  if (after === 0) return 0;
  const [a, b] = after === -1 ? [row.length - 1, row.length - 1] : [after - 1, after];
  const [high, low] = [row[a] ?? 0, row[b] ?? 0];
  const [from, to] = [densities[a] ?? 0, densities[b] ?? 0];
  return high === low ? from : from + ((high - 0.5) / (high - low)) * (to - from);
};

export const doseAtDepth = (histogram: ReportedHistogram, depthMm: number): DoseAtDepth | undefined => {
  const { depthsMm, densities, nominal, band } = histogram;
  const stepDensity = densities[1];
  if (stepDensity === undefined) return undefined;
  const away = depthsMm.map((level) => Math.abs(level - depthMm));
  const row = away.indexOf(Math.min(...away));
  const spread = (of: (row: readonly number[]) => number): Spread => {
    const at = (rows: Rows): number => of(rows[row] ?? []);
    return band === null
      ? { middle: at(nominal) }
      : { middle: at(band.median), low: at(band.low90), high: at(band.high90) };
  };
  return {
    levelMm: depthsMm[row] ?? 0,
    half: spread((shares) => halfOf(shares, densities)),
    share: spread((shares) => shares[1] ?? 0),
    stepDensity,
  };
};
