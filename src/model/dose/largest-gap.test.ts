import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rectangle } from '../insertion/pattern.ts';
import { largestGap } from './largest-gap.ts';
import { arbitraryField, channelsAt, listOf, squareLattice, type Entry } from './made-channels.case.ts';

const toleranceMm = 0.001;

const gap = (entries: readonly Entry[], zone: Rectangle): number =>
  largestGap(listOf(channelsAt(entries), zone), zone, toleranceMm);

const expectGap = (entries: readonly Entry[], zone: Rectangle, exact: number): void => {
  const found = gap(entries, zone);
  expect(found).toBeLessThanOrEqual(exact + 1e-9);
  expect(found).toBeGreaterThanOrEqual(exact - toleranceMm);
};

test('a square lattice of 3 × 3: half the diagonal between neighbours', () => {
  expectGap(squareLattice(3, 2), { widthMm: 6, heightMm: 6 }, Math.SQRT2);
});

test('no channel: the largest disc of the rectangle', () => {
  expectGap([], { widthMm: 9, heightMm: 5 }, 2.5);
});

test('one channel in the middle of a square: a disc in a corner', () => {
  const half = 4;
  const exact = (half * Math.SQRT2) / (1 + Math.SQRT2);
  expectGap([{ x: half, y: half }], { widthMm: 2 * half, heightMm: 2 * half }, exact);
});

test('two channels on the long axis: the disc touches both and an edge', () => {
  const zone = { widthMm: 12, heightMm: 8 };
  const entries = [
    { x: 3, y: 4 },
    { x: 9, y: 4 },
  ];
  // Off the axis by t: radius min(√(9 + t²), 4 − t), equal at t = 7/8.
  expectGap(entries, zone, 4 - 7 / 8);
});

const radiusAt = (
  entries: readonly Entry[],
  { widthMm, heightMm }: Rectangle,
  x: number,
  y: number,
): number => {
  let radius = Math.min(x, y, widthMm - x, heightMm - y);
  for (const entry of entries) radius = Math.min(radius, Math.hypot(entry.x - x, entry.y - y));
  return radius;
};

const directions = Array.from({ length: 16 }, (_, k) => [
  Math.cos((k * Math.PI) / 8),
  Math.sin((k * Math.PI) / 8),
]);

/** Uphill from a point, by steps that halve where no direction leads up. */
const climbed = (entries: readonly Entry[], zone: Rectangle, from: readonly [number, number]): number => {
  let [x, y] = from;
  let best = radiusAt(entries, zone, x, y);
  for (let step = 0.5; step > 1e-5;) {
    const up = directions.find(
      ([dx = 0, dy = 0]) => radiusAt(entries, zone, x + step * dx, y + step * dy) > best,
    );
    if (up === undefined) step /= 2;
    else {
      [x, y] = [x + step * up[0]!, y + step * up[1]!];
      best = radiusAt(entries, zone, x, y);
    }
  }
  return best;
};

test('no point of a grid, and no way up from it, leads to a larger disc; none is much larger than all of these', () => {
  const divisions = 24;
  fc.assert(
    fc.property(arbitraryField(40, 20), ({ zone, entries }) => {
      const found = gap(entries, zone);
      const onGrid = Array.from(
        { length: divisions * divisions },
        (_, k): readonly [number, number, number] => {
          const x = (((k % divisions) + 0.5) * zone.widthMm) / divisions;
          const y = ((Math.floor(k / divisions) + 0.5) * zone.heightMm) / divisions;
          return [radiusAt(entries, zone, x, y), x, y];
        },
      ).sort((a, b) => b[0] - a[0]);
      const tops = onGrid.slice(0, 4).map(([, x, y]) => climbed(entries, zone, [x, y]));
      expect(found).toBeGreaterThanOrEqual(Math.max(...tops) - toleranceMm);
      // The radius changes by no more than one moves.
      const slack = Math.hypot(zone.widthMm, zone.heightMm) / (2 * divisions);
      expect(found).toBeLessThanOrEqual(onGrid[0]![0] + slack);
    }),
    { numRuns: 60 },
  );
});

test('one more channel never widens the gap', () => {
  fc.assert(
    fc.property(arbitraryField(30), ({ zone, entries }) => {
      fc.pre(entries.length > 0);
      expect(gap(entries, zone)).toBeLessThanOrEqual(gap(entries.slice(1), zone) + toleranceMm);
    }),
    { numRuns: 25 },
  );
});
