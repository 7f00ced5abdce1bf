import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootStream, scalar } from '../../quantities/index.ts';
import { latticeCover, poissonCover } from '../insertion/density.ts';
import type { Rectangle } from '../insertion/pattern.ts';
import { channelsAt, listOf, squareLattice, type Entry } from './made-channels.case.ts';
import { puncturedFraction } from './punctured-fraction.ts';

const fraction = (entries: readonly Entry[], zone: Rectangle, radiusMm: number): number => {
  const channels = channelsAt(entries, radiusMm);
  return puncturedFraction(channels, listOf(channels, zone), zone);
};

const disc = (radius: number): number => Math.PI * radius * radius;

/** Area of two discs of one radius, `distance` apart, counted once. */
const twoDiscs = (radius: number, distance: number): number => {
  if (distance >= 2 * radius) return 2 * disc(radius);
  const half = Math.acos(distance / (2 * radius));
  const lens =
    2 * radius * radius * half - (distance / 2) * Math.sqrt(4 * radius * radius - distance * distance);
  return 2 * disc(radius) - lens;
};

test('holes apart from each other: their areas, exactly', () => {
  expect(fraction(squareLattice(3, 2), { widthMm: 6, heightMm: 6 }, 0.3)).toBeCloseTo(
    (9 * disc(0.3)) / 36,
    12,
  );
  expect(fraction([], { widthMm: 6, heightMm: 6 }, 0.3)).toBe(0);
});

test('about 2 % at 250 holes per cm² of radius 50 µm', () => {
  const lattice = squareLattice(50, Math.sqrt(0.4));
  const side = 50 * Math.sqrt(0.4);
  expect(lattice.length / ((side * side) / 100)).toBeCloseTo(250, 9);
  const found = fraction(lattice, { widthMm: side, heightMm: side }, 0.05);
  expect(found).toBeCloseTo((250 * disc(0.05)) / 100, 12);
  expect(Math.abs(found - 0.02)).toBeLessThan(0.0005);
});

test('one hole made many times is one hole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (times) => {
      const entries = Array.from({ length: times }, () => ({ x: 2, y: 2 }));
      expect(fraction(entries, { widthMm: 4, heightMm: 4 }, 0.5)).toBeCloseTo(disc(0.5) / 16, 12);
    }),
  );
});

test.each([0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1])(
  'pairs at %s of the diameter: the exact area of two discs',
  (part) => {
    const radius = 0.4;
    const distance = 2 * radius * part;
    const pairs = squareLattice(24, 2).flatMap(({ x, y }) => [
      { x: x - distance / 2, y },
      { x: x + distance / 2, y },
    ]);
    const exact = twoDiscs(radius, distance) / 4;
    const found = fraction(pairs, { widthMm: 48, heightMm: 48 }, radius);
    expect(Math.abs(found / exact - 1)).toBeLessThan(0.005);
  },
);

test('holes on an edge count by half, on a corner by a quarter', () => {
  const zone = { widthMm: 1024, heightMm: 2 };
  const edge = Array.from({ length: 511 }, (_, i) => ({ x: 2 * (i + 1), y: 0 }));
  expect(Math.abs(fraction(edge, zone, 0.5) / ((511 * disc(0.5)) / 2 / 2048) - 1)).toBeLessThan(0.005);
  const corner = Array.from({ length: 512 }, () => ({ x: 0, y: 0 }));
  expect(Math.abs(fraction(corner, { widthMm: 4, heightMm: 4 }, 1) / (disc(1) / 4 / 16) - 1)).toBeLessThan(
    0.005,
  );
});

test('holes placed at random cover as the Poisson form says, not as the sum of their areas', () => {
  const stream = rootStream(11);
  const [side, radius, count] = [40, 0.15, 12_000];
  const random = Array.from({ length: count }, (_, i) => ({
    x: side * stream.uniform(2 * i),
    y: side * stream.uniform(2 * i + 1),
  }));
  const found = fraction(random, { widthMm: side, heightMm: side }, radius);
  const holeArea = scalar(disc(radius) / 100, 'cm2');
  const density = scalar(count / ((side * side) / 100), '/cm2');
  // All holes are centred inside the zone, so its rim, 1.5 % of the area, is covered a little less.
  expect(Math.abs(found / poissonCover.of({ density, holeArea }) - 1)).toBeLessThan(0.01);
  expect(density * holeArea).toBeGreaterThan(1.2 * found);
});

test('one pass of a lattice covers as the lattice form says, not as the Poisson form', () => {
  const lattice = squareLattice(60, 0.4);
  const found = fraction(lattice, { widthMm: 24, heightMm: 24 }, 0.15);
  const inputs = { holeArea: scalar(disc(0.15) / 100, 'cm2'), density: scalar(100 / 0.16, '/cm2') };
  expect(found).toBeCloseTo(
    latticeCover.of({ ...inputs, densityPerPass: inputs.density, passes: scalar(1, '1') }),
    9,
  );
  expect(found).toBeGreaterThan(1.15 * poissonCover.of(inputs));
});
