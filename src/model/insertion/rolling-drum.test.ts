import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootStream, scalar, type Scalar } from '../../quantities/index.ts';
import type { Channels } from '../dose/channels.ts';
import { cellList } from '../dose/cell-list.ts';
import { puncturedFraction } from '../dose/punctured-fraction.ts';
import { latticeCover, poissonCover, rollingDensity } from './density.ts';
import type { Pattern } from './pattern.ts';
import { rollingDrum, type RollingInput } from './rolling-drum.ts';

/** 24 needles around, 8 rings: a lattice of 2 × 2.5 mm when unrolled. */
const fitting = { needles: 192, rings: 8, drumDiameterMm: 48 / Math.PI, drumWidthMm: 20 } as const;
const steady = { strokeSpacing: 1, wander: 0, handSpeedMmPerS: 50 } as const;

const closed = (drum: typeof fitting, passes: number): Scalar<'/cm2'> =>
  rollingDensity.of({
    needles: scalar(drum.needles, '1'),
    passes: scalar(passes, '1'),
    drumDiameter: scalar(drum.drumDiameterMm / 10, 'cm'),
    drumWidth: scalar(drum.drumWidthMm / 10, 'cm'),
  });

test('strokes edge to edge on a zone that fits: exactly n/(πDw) for each pass', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(1e6),
      (across, up, passes, seed) => {
        const zone = { widthMm: 20 * across, heightMm: 20 * up };
        const { xMm } = rollingDrum.run({ ...fitting, ...steady, zone, passes, stream: rootStream(seed) });
        expect(xMm.length / ((zone.widthMm * zone.heightMm) / 100)).toBeCloseTo(closed(fitting, passes), 9);
      },
    ),
  );
});

test('one pass is a lattice: every needle has its neighbours one pitch and one ring away', () => {
  const zone = { widthMm: 40, heightMm: 40 };
  const { xMm, yMm, heading } = rollingDrum.run({
    ...fitting,
    ...steady,
    zone,
    passes: 1,
    stream: rootStream(3),
  });
  expect(heading.every((value) => value === 0)).toBe(true);
  for (let stroke = 0; stroke < 2; stroke += 1) {
    const first = stroke * 160;
    const modulo = (value: number, period: number): number => ((value % period) + period) % period;
    for (let i = first; i < first + 160; i += 1) {
      expect(modulo(xMm[i]! - xMm[first]! + 1, 2)).toBeCloseTo(1, 9);
      expect(modulo(yMm[i]! - 1.25 + 1, 2.5)).toBeCloseTo(1, 9);
    }
  }
});

test('a zone that does not fit has the lattice’s density on average', () => {
  const drum = { ...fitting, drumDiameterMm: 20 };
  const zone = { widthMm: 41.7, heightMm: 40 };
  const runs = 400;
  let sum = 0;
  for (let seed = 0; seed < runs; seed += 1) {
    const { xMm } = rollingDrum.run({ ...drum, ...steady, zone, passes: 1, stream: rootStream(seed) });
    sum += xMm.length / ((zone.widthMm * zone.heightMm) / 100);
  }
  // A stroke has 15 or 16 rows: half a row of 16 needles per run at most, 1.5 %/√runs standard error at most.
  expect(Math.abs(sum / runs / closed(drum, 1) - 1)).toBeLessThan(0.004);
});

test('all needles enter inside the zone, and the path gives the contact time', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 20, max: 60, noNaN: true }),
      fc.double({ min: 20, max: 60, noNaN: true }),
      fc.double({ min: 0.6, max: 1.1, noNaN: true }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      fc.nat(1e6),
      (widthMm, heightMm, strokeSpacing, wander, seed) => {
        const input: RollingInput = {
          ...fitting,
          zone: { widthMm, heightMm },
          passes: 2,
          strokeSpacing,
          wander,
          handSpeedMmPerS: 40,
          stream: rootStream(seed),
        };
        const { xMm, yMm, contactSeconds, sweptAfterPass } = rollingDrum.run(input);
        expect(xMm.every((x) => x >= 0 && x <= widthMm)).toBe(true);
        expect(yMm.every((y) => y >= 0 && y <= heightMm)).toBe(true);
        const strokes = (length: number): number =>
          Math.max(1, Math.floor(length / (20 * strokeSpacing) + 0.5));
        const path = strokes(heightMm) * widthMm + strokes(widthMm) * heightMm;
        expect(contactSeconds).toBeCloseTo(path / 40, 9);
        expect(sweptAfterPass).toHaveLength(2);
        const [first, both] = sweptAfterPass as [number, number];
        expect(first > 0 && both >= first && both <= 1 + 1e-12).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

/** The part of a pattern around an inner rectangle, moved to its corner, with every hole that reaches into it. */
const innerCover = ({ xMm, yMm }: Pattern, fromMm: number, sideMm: number, radiusMm: number): number => {
  const kept = [...xMm.keys()].filter((i) =>
    [xMm[i]!, yMm[i]!].every((at) => at > fromMm - radiusMm && at < fromMm + sideMm + radiusMm),
  );
  const column = (from: Float64Array): Float64Array => Float64Array.from(kept, (i) => from[i]! - fromMm);
  const channels: Channels = {
    count: kept.length,
    xMm: column(xMm),
    yMm: column(yMm),
    depthMm: new Float64Array(kept.length),
    dragMm: new Float64Array(kept.length),
    heading: new Uint8Array(kept.length),
    radiusMm,
  };
  const zone = { widthMm: sideMm, heightMm: sideMm };
  return puncturedFraction(channels, cellList(zone, channels.xMm, channels.yMm, 2 * radiusMm), zone);
};

test.each([1, 2, 6])(
  '%s passes of random phase cover 1 − (1 − ρA)^p of the inside, not the Poisson share',
  (passes) => {
    // One stroke each way, its line shifted at random by half a ring: uniform over the lattice to a part in 10⁴.
    const radiusMm = 0.6;
    const covers = Array.from({ length: 400 }, (_, seed) =>
      innerCover(
        rollingDrum.run({
          ...fitting,
          zone: { widthMm: 28, heightMm: 28 },
          passes,
          strokeSpacing: 1,
          wander: 0.06,
          handSpeedMmPerS: 50,
          stream: rootStream(seed),
        }),
        9,
        10,
        radiusMm,
      ),
    );
    const mean = covers.reduce((sum, value) => sum + value, 0) / covers.length;
    const variance =
      covers.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (covers.length - 1);
    const standardError = Math.sqrt(variance / covers.length);
    const holeArea = scalar((Math.PI * radiusMm * radiusMm) / 100, 'cm2');
    const lattice = latticeCover.of({
      densityPerPass: closed(fitting, 1),
      holeArea,
      passes: scalar(passes, '1'),
    });
    const poisson = poissonCover.of({ density: closed(fitting, passes), holeArea });
    expect(Math.abs(mean - lattice)).toBeLessThan(4 * standardError + 0.001);
    expect(mean - poisson).toBeGreaterThan(4 * standardError + 0.001);
  },
);
