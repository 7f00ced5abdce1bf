import { procedure } from '../mechanism.ts';
import { geometry } from '../references.ts';
import { alongX, strokesAcross, type Pattern, type StrokePlan } from './pattern.ts';

export interface StampingInput extends Omit<StrokePlan, 'toolMm'> {
  readonly needles: number;
  /** Side of the square the needles stand in (mm). */
  readonly arrayWidthMm: number;
  /** Stamps per second. */
  readonly stampRateHz: number;
}

/** Cells across one array when its strip is painted. */
const paintCells = 16;

/** Needles of an array as rows and columns of a square lattice, offsets from its centre (mm). */
export const arrayLattice = (needles: number, widthMm: number): readonly (readonly [number, number])[] => {
  const rows = Math.max(1, Math.floor(Math.sqrt(needles) + 0.5));
  const columns = Math.ceil(needles / rows);
  const place = (k: number, of: number): number => ((k + 0.5) / of - 0.5) * widthMm;
  return Array.from({ length: needles }, (_, i) => [
    place(i % columns, columns),
    place(Math.floor(i / columns), rows),
  ]);
};

/**
 * The array is set down beside its last place, row after row, a hand’s error away from where it was meant; every pass
 * tiles the zone anew. Needles go straight in and out.
 */
export const stampingArray = procedure<StampingInput, Pattern>({
  id: 'stamping-array',
  title: 'Where the needles of a stamped array enter',
  reads: ['needles', 'arrayWidth', 'strokeSpacing', 'wander'],
  writes: ['entry points', 'sweptShare'],
  tex: '\\rho_1 = \\frac{n}{(s w)^2}',
  sources: [geometry],
  validity: [],
  neutral: 'no pass: no channel',
  run: (input) => {
    const { zone, arrayWidthMm: width, passes } = input;
    const lattice = arrayLattice(input.needles, width);
    const columns = strokesAcross(zone.widthMm, width * input.strokeSpacing);
    const rows = strokesAcross(zone.heightMm, width * input.strokeSpacing);
    const stamps = columns * rows;
    const count = passes * stamps * input.needles;
    const xMm = new Float64Array(count);
    const yMm = new Float64Array(count);
    const heading = new Uint8Array(count).fill(alongX);
    const paint = painter(zone, width / paintCells);
    const hand = input.stream.split('wander');
    const sweptAfterPass: number[] = [];
    let at = 0;
    for (let s = 0; s < passes * stamps; s += 1) {
      const tile = s % stamps;
      const meant = (k: number, of: number, length: number): number => ((k + 0.5) * length) / of;
      const error = (draw: number): number => input.wander * width * hand.normal(draw);
      const x = keepInside(meant(tile % columns, columns, zone.widthMm) + error(2 * s), width, zone.widthMm);
      const y = keepInside(
        meant(Math.floor(tile / columns), rows, zone.heightMm) + error(2 * s + 1),
        width,
        zone.heightMm,
      );
      paint.square(x - width / 2, y - width / 2, width);
      for (const [dx, dy] of lattice) {
        xMm[at] = x + dx;
        yMm[at] = y + dy;
        at += 1;
      }
      if (tile === stamps - 1) sweptAfterPass.push(paint.share());
    }
    return {
      xMm,
      yMm,
      heading,
      passStart: Array.from({ length: passes + 1 }, (_, k) => k * stamps * input.needles),
      handSpeedMmPerS: 0,
      contactSeconds: (passes * stamps) / input.stampRateHz,
      sweptAfterPass,
    };
  },
});

const keepInside = (centre: number, width: number, length: number): number =>
  Math.min(Math.max(centre, width / 2), length - width / 2);

/** Share of a cell below which an edge counts as on the middle: squares that meet there leave no cell out. */
const onTheMiddle = 1e-9;

/** Paints squares on a raster of the zone; a cell is painted when its middle is. */
const painter = (
  zone: StrokePlan['zone'],
  cellMm: number,
): { readonly square: (x: number, y: number, side: number) => void; readonly share: () => number } => {
  const columns = Math.max(1, Math.floor(zone.widthMm / cellMm));
  const rows = Math.max(1, Math.floor(zone.heightMm / cellMm));
  const painted = new Uint8Array(columns * rows);
  const first = (from: number, of: number, length: number): number =>
    Math.max(0, Math.ceil((from / length) * of - 0.5 - onTheMiddle));
  return {
    square: (x, y, side) => {
      const [c0, c1] = [first(x, columns, zone.widthMm), first(x + side, columns, zone.widthMm)];
      const [r0, r1] = [first(y, rows, zone.heightMm), first(y + side, rows, zone.heightMm)];
      for (let row = r0; row < Math.min(rows, r1); row += 1) {
        painted.fill(1, row * columns + c0, row * columns + Math.min(columns, c1));
      }
    },
    share: () => painted.reduce((sum, cell) => sum + cell, 0) / painted.length,
  };
};
