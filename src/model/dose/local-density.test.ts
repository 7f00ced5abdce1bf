import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rectangle } from '../insertion/pattern.ts';
import { depthLevels, localDensity } from './local-density.ts';
import { arbitraryField, channelsAt, squareLattice, type Entry } from './made-channels.case.ts';

const cellsPerWindow = 11;

/** The window around one cell, cut at the edge of the zone: [from, to). */
const span = (index: number, cellMm: number, lengthMm: number): readonly [number, number] => [
  Math.max(0, (index - 5) * cellMm),
  Math.min(lengthMm, (index + 6) * cellMm),
];

const holds = ([from, to]: readonly [number, number], at: number, lengthMm: number): boolean =>
  at >= from && (at < to || to === lengthMm);

const bruteForce = (
  entries: readonly Entry[],
  { widthMm, heightMm }: Rectangle,
  cellMm: number,
  row: number,
  column: number,
  depth: number,
): number => {
  const [x, y] = [span(column, cellMm, widthMm), span(row, cellMm, heightMm)];
  const inside = entries.filter(
    (entry) => holds(x, entry.x, widthMm) && holds(y, entry.y, heightMm) && (entry.depth ?? 1) >= depth,
  );
  return inside.length / (((x[1] - x[0]) * (y[1] - y[0])) / 100);
};

/** A point on a line between two cells belongs to either by rounding alone. */
const offTheLines = (at: number, cellMm: number): boolean =>
  Math.abs(at / cellMm - Math.round(at / cellMm)) > 1e-9;

const expectBruteForce = (entries: readonly Entry[], zone: Rectangle, windowCm2: number): void => {
  const depths = depthLevels(2, 0.5);
  const { fields } = localDensity(channelsAt(entries), zone, depths, windowCm2);
  fields.forEach(({ grid, values }, k) => {
    for (let row = 0; row < grid.rows; row += 1) {
      for (let column = 0; column < grid.columns; column += 1) {
        const wanted = bruteForce(entries, zone, grid.cellMm, row, column, depths[k] ?? 0);
        expect(values[row * grid.columns + column]).toBeCloseTo(wanted, 7);
      }
    }
  });
};

test('every cell holds the count of its window over the part of the window inside the zone', () => {
  fc.assert(
    fc.property(
      arbitraryField(25, 12),
      fc.double({ min: 0.2, max: 4, noNaN: true }),
      ({ zone, entries }, windowCm2) => {
        const cellMm = (10 * Math.sqrt(windowCm2)) / cellsPerWindow;
        fc.pre(entries.every(({ x, y }) => offTheLines(x, cellMm) && offTheLines(y, cellMm)));
        expectBruteForce(entries, zone, windowCm2);
      },
    ),
    { numRuns: 40 },
  );
});

test('a window wider than the zone sees all of it from every cell', () => {
  const zone = { widthMm: 5, heightMm: 4 };
  const entries = [
    { x: 0.1, y: 0.1, depth: 0.4 },
    { x: 4.9, y: 3.9, depth: 1.2 },
    { x: 2, y: 1, depth: 1.2 },
  ];
  expectBruteForce(entries, zone, 0.64);
  const [all, , deep] = localDensity(channelsAt(entries), zone, [0, 0.5, 1], 4).fields;
  expect([...(all?.values ?? [])].every((n) => Math.abs(n - 15) < 1e-9)).toBe(true);
  expect([...(deep?.values ?? [])].every((n) => Math.abs(n - 10) < 1e-9)).toBe(true);
});

test('a lattice of 3 × 3 by hand: one entry in a window of its square, 4 in the widest corner', () => {
  const zone = { widthMm: 11, heightMm: 11 };
  const entries = squareLattice(3, 11 / 3);
  expectBruteForce(entries, zone, 0.25);
  const { fields } = localDensity(channelsAt(entries), zone, [0], 1.21);
  const [field] = fields;
  // Cells of 1 mm; entries at 1.83, 5.5 and 9.17 mm. The middle window reaches over the whole zone.
  expect(field?.grid.columns).toBe(11);
  expect(field?.values[5 * 11 + 5]).toBeCloseTo(9 / 1.21, 12);
  // The corner window is [0, 6) × [0, 6): four entries over 0.36 cm².
  expect(field?.values[0]).toBeCloseTo(4 / 0.36, 12);
});

test('“reaches” includes the depth itself; depth 0 counts every channel', () => {
  const zone = { widthMm: 5, heightMm: 5 };
  const depths = depthLevels(1.2, 0.1);
  const at = depths[7] ?? 0;
  const { fields } = localDensity(channelsAt([{ x: 2.4, y: 2.4, depth: at }]), zone, depths, 4);
  expect(fields.map(({ values }) => (values[0] ?? 0) > 0)).toEqual(depths.map((d) => d <= at));
});

test('levels of depth go from 0 to the first at or below the deepest', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 8, noNaN: true }), (deepest) => {
      const levels = depthLevels(deepest, 0.1);
      expect(levels[0]).toBe(0);
      expect(levels.at(-1)).toBeGreaterThanOrEqual(deepest - 1e-9);
      expect(levels.at(-2) ?? 0).toBeLessThan(deepest);
    }),
  );
});
