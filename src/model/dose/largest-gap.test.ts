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

test('no point of a fine grid has a larger disc, and the largest of them is no further than the grid allows', () => {
  const divisions = 60;
  fc.assert(
    fc.property(arbitraryField(40, 20), ({ zone, entries }) => {
      const found = gap(entries, zone);
      let onGrid = 0;
      for (let i = 0; i <= divisions; i += 1) {
        for (let j = 0; j <= divisions; j += 1) {
          const [x, y] = [(i * zone.widthMm) / divisions, (j * zone.heightMm) / divisions];
          let radius = Math.min(x, y, zone.widthMm - x, zone.heightMm - y);
          for (const entry of entries) radius = Math.min(radius, Math.hypot(entry.x - x, entry.y - y));
          onGrid = Math.max(onGrid, radius);
        }
      }
      const slack = Math.hypot(zone.widthMm, zone.heightMm) / (2 * divisions);
      expect(found).toBeGreaterThanOrEqual(onGrid - toleranceMm);
      expect(found).toBeLessThanOrEqual(onGrid + slack);
    }),
    { numRuns: 25 },
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
