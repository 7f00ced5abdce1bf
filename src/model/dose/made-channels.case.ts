/** Channels put down by hand or by chance, for tests. */
import fc from 'fast-check';
import type { Rectangle } from '../insertion/pattern.ts';
import { cellList, type CellList } from './cell-list.ts';
import type { Channels } from './channels.ts';

export interface Entry {
  readonly x: number;
  readonly y: number;
  readonly depth?: number;
}

export const channelsAt = (entries: readonly Entry[], radiusMm = 0.05): Channels => ({
  count: entries.length,
  xMm: Float64Array.from(entries, ({ x }) => x),
  yMm: Float64Array.from(entries, ({ y }) => y),
  depthMm: Float64Array.from(entries, ({ depth }) => depth ?? 1),
  dragMm: new Float64Array(entries.length),
  heading: new Uint8Array(entries.length),
  radiusMm,
});

/** Bins as the dose of a zone makes them. */
export const listOf = (channels: Channels, zone: Rectangle): CellList =>
  cellList(zone, channels.xMm, channels.yMm, 2 * channels.radiusMm);

/** `n × n` entries in the middles of squares of side `spacingMm`, from the corner. */
export const squareLattice = (n: number, spacingMm: number, depth = 1): readonly Entry[] =>
  Array.from({ length: n * n }, (_, i) => ({
    x: ((i % n) + 0.5) * spacingMm,
    y: (Math.floor(i / n) + 0.5) * spacingMm,
    depth,
  }));

export interface MadeField {
  readonly zone: Rectangle;
  readonly entries: readonly Entry[];
}

const share = (): fc.Arbitrary<number> => fc.double({ min: 0, max: 1, noNaN: true });
const millimetres = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true });

export const arbitraryField = (mostEntries: number, largestMm = 30): fc.Arbitrary<MadeField> =>
  fc
    .tuple(
      millimetres(2, largestMm),
      millimetres(2, largestMm),
      fc.array(fc.tuple(share(), share(), millimetres(0.01, 2)), { maxLength: mostEntries }),
    )
    .map(([widthMm, heightMm, list]) => ({
      zone: { widthMm, heightMm },
      entries: list.map(([u, v, depth]) => ({ x: u * widthMm, y: v * heightMm, depth })),
    }));
