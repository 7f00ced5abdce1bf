import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rootStream, scalar } from '../../quantities/index.ts';
import { stampingDensity } from './density.ts';
import type { Pattern, Rectangle } from './pattern.ts';
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

/** Of squares of the array’s width about these centres, inside the zone: the area they cover, its edges and corners. */
const covered = (
  centres: readonly (readonly number[])[],
  { widthMm, heightMm }: Rectangle,
): { readonly areaMm2: number; readonly edgeMm: number; readonly corners: number } => {
  const cuts = (axis: 0 | 1, length: number): readonly number[] =>
    [
      ...new Set([
        0,
        length,
        ...centres.flatMap((c) => [(c[axis] ?? 0) - width / 2, (c[axis] ?? 0) + width / 2]),
      ]),
    ]
      .filter((at) => at >= 0 && at <= length)
      .toSorted((a, b) => a - b);
  const [xs, ys] = [cuts(0, widthMm), cuts(1, heightMm)];
  const middle = (of: readonly number[], i: number): number => ((of[i] ?? 0) + (of[i + 1] ?? 0)) / 2;
  const side = (of: readonly number[], i: number): number => (of[i + 1] ?? 0) - (of[i] ?? 0);
  const isIn = (i: number, j: number): boolean =>
    centres.some(
      ([cx = 0, cy = 0]) => Math.max(Math.abs(middle(xs, i) - cx), Math.abs(middle(ys, j) - cy)) < width / 2,
    );
  let [areaMm2, edgeMm, corners] = [0, 0, 0];
  for (let j = 0; j < ys.length - 1; j += 1) {
    for (let i = 0; i < xs.length - 1; i += 1) {
      const here = isIn(i, j);
      if (here) areaMm2 += side(xs, i) * side(ys, j);
      if (i < xs.length - 2 && isIn(i + 1, j) !== here) edgeMm += side(ys, j);
      if (j < ys.length - 2 && isIn(i, j + 1) !== here) edgeMm += side(xs, i);
      if (i === xs.length - 2 || j === ys.length - 2) continue;
      const [right, above, across] = [isIn(i + 1, j), isIn(i, j + 1), isIn(i + 1, j + 1)];
      if ((here !== right && here !== above) || (across !== right && across !== above)) corners += 1;
    }
  }
  return { areaMm2, edgeMm, corners };
};

test('the swept share is the share that the squares cover, to half a cell of the raster along their edges', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const pattern = stampingArray.run(input);
      const { zone, needles } = input;
      const cell = (lengthMm: number): number => lengthMm / Math.floor((16 * lengthMm) / width);
      const halfCell = Math.max(cell(zone.widthMm), cell(zone.heightMm)) / 2;
      pattern.sweptAfterPass.forEach((share, pass) => {
        const centres = centresOf(pattern, needles, pattern.passStart[pass + 1] ?? 0);
        const { areaMm2, edgeMm, corners } = covered(centres, zone);
        const error = share * zone.widthMm * zone.heightMm - areaMm2;
        expect(Math.abs(error)).toBeLessThanOrEqual(edgeMm * halfCell + corners * halfCell * halfCell + 1e-6);
      });
    }),
    { numRuns: 40 },
  );
});

test('a shaky hand on one pass leaves gaps that further passes fill', () => {
  const zone = { widthMm: 40, heightMm: 40 };
  const input = { ...square, zone, passes: 8, strokeSpacing: 1, wander: 0.15, stream: rootStream(5) };
  const { sweptAfterPass } = stampingArray.run(input);
  expect(sweptAfterPass[0]).toBeLessThan(0.95);
  expect(sweptAfterPass.at(-1)).toBeGreaterThan(0.99);
});
