import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootStream, scalar } from '../../quantities/index.ts';
import { glidingDensity } from './density.ts';
import { glidingTip, type GlidingInput } from './gliding-tip.ts';

const real = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

const inputs: fc.Arbitrary<GlidingInput> = fc
  .record({
    needles: fc.integer({ min: 1, max: 12 }),
    rateHz: real(20, 200),
    trackWidthMm: real(2, 8),
    width: real(1.1, 6),
    height: real(1.1, 6),
    passes: fc.integer({ min: 1, max: 5 }),
    strokeSpacing: real(0.6, 1.1),
    wander: real(0, 0.3),
    seed: fc.nat(1e6),
    delivery: fc.oneof(
      fc.record({ kind: fc.constant('contact' as const), contactSeconds: real(1, 4) }),
      fc.record({ kind: fc.constant('glide' as const), handSpeedMmPerS: real(20, 200) }),
    ),
  })
  .map(({ width, height, seed, ...rest }) => ({
    ...rest,
    zone: { widthMm: width * rest.trackWidthMm, heightMm: height * rest.trackWidthMm },
    stream: rootStream(seed),
  }));

test('contacts are needles × rate × seconds, exact to one stamp', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { xMm, contactSeconds } = glidingTip.run(input);
      expect(xMm.length % input.needles).toBe(0);
      expect(Math.abs(xMm.length / input.needles - input.rateHz * contactSeconds)).toBeLessThan(1);
      const area = (input.zone.widthMm * input.zone.heightMm) / 100;
      const closed = glidingDensity.of({
        needles: scalar(input.needles, '1'),
        rate: scalar(input.rateHz, 'Hz'),
        contactTime: scalar(contactSeconds, 's'),
        area: scalar(area, 'cm2'),
      });
      expect(Math.abs(xMm.length / area - closed)).toBeLessThan(input.needles / area);
    }),
  );
});

test('the phase is random: over many starts the mean number of stamps is rate × seconds', () => {
  const input = {
    zone: { widthMm: 20, heightMm: 20 },
    passes: 1,
    needles: 1,
    rateHz: 10.3,
    trackWidthMm: 6,
    strokeSpacing: 1,
    wander: 0,
    delivery: { kind: 'contact', contactSeconds: 1 },
  } as const;
  const runs = 2000;
  let stamps = 0;
  for (let seed = 0; seed < runs; seed += 1) {
    stamps += glidingTip.run({ ...input, stream: rootStream(seed) }).xMm.length;
  }
  // A stamp more with probability 0.3: its standard error is 0.01.
  expect(Math.abs(stamps / runs - 10.3)).toBeLessThan(0.04);
});

test('needles stay in the zone, on the ring of the tip', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { xMm, yMm } = glidingTip.run(input);
      for (let i = 0; i < xMm.length; i += 1) {
        expect(xMm[i]! >= -1e-9 && xMm[i]! <= input.zone.widthMm + 1e-9).toBe(true);
        expect(yMm[i]! >= -1e-9 && yMm[i]! <= input.zone.heightMm + 1e-9).toBe(true);
      }
      const ring = input.trackWidthMm / 2;
      for (let stamp = 0; stamp + input.needles <= xMm.length; stamp += input.needles) {
        if (input.needles < 2) break;
        const [x, y] = [xMm, yMm].map((axis) => {
          const needles = axis.subarray(stamp, stamp + input.needles);
          return needles.reduce((sum, value) => sum + value, 0) / input.needles;
        });
        expect(Math.hypot(xMm[stamp]! - x!, yMm[stamp]! - y!)).toBeCloseTo(ring, 6);
      }
    }),
    { numRuns: 30 },
  );
});

test('passes stand in order and hold all contacts; a pass heads along one axis', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { xMm, heading, passStart } = glidingTip.run(input);
      expect(passStart).toHaveLength(input.passes + 1);
      expect([passStart[0], passStart.at(-1)]).toEqual([0, xMm.length]);
      for (let pass = 0; pass < input.passes; pass += 1) {
        const [from, to] = [passStart[pass]!, passStart[pass + 1]!];
        expect(to).toBeGreaterThanOrEqual(from);
        expect(heading.subarray(from, to).every((value) => value === pass % 2)).toBe(true);
      }
    }),
  );
});

test('contact time and hand speed are two names of one motion', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const first = glidingTip.run(input);
      const again = glidingTip.run({
        ...input,
        delivery: { kind: 'contact', contactSeconds: first.contactSeconds },
      });
      expect(again.handSpeedMmPerS / first.handSpeedMmPerS).toBeCloseTo(1, 12);
      const other = glidingTip.run({
        ...input,
        delivery: { kind: 'glide', handSpeedMmPerS: first.handSpeedMmPerS },
      });
      expect(other.contactSeconds / first.contactSeconds).toBeCloseTo(1, 12);
    }),
  );
});
