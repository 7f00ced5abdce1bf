import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalar } from '../../quantities/index.ts';
import { glidingDrag, rollingDrag } from './drag.ts';

test('a rolling needle: where its axis crosses the skin, followed step by step', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 4, max: 15, noNaN: true }),
      fc.double({ min: 0.05, max: 2.5, noNaN: true }),
      (drumRadiusMm, depthMm) => {
        const entering = Math.acos(drumRadiusMm / (drumRadiusMm + depthMm));
        const steps = 2000;
        let [low, high] = [Infinity, -Infinity];
        for (let k = 0; k <= steps; k += 1) {
          const turned = entering * ((2 * k) / steps - 1);
          // The axle is at R·turned; the needle leans back by as much as the drum has turned.
          const crossing = drumRadiusMm * turned - drumRadiusMm * Math.tan(turned);
          [low, high] = [Math.min(low, crossing), Math.max(high, crossing)];
        }
        expect(rollingDrag.run({ drumRadiusMm, depthMm })).toBeCloseTo(high - low, 9);
      },
    ),
    { numRuns: 50 },
  );
});

test('stamping drags nothing', () => {
  expect(rollingDrag.run({ drumRadiusMm: 10, depthMm: 0 })).toBe(0);
  const rest = { inSkinShare: scalar(0.5, '1'), rate: scalar(100, 'Hz') };
  expect(glidingDrag.of({ ...rest, handSpeed: scalar(0, 'mm/s') })).toBe(0);
  expect(glidingDrag.of({ ...rest, handSpeed: scalar(20, 'mm/s') })).toBeCloseTo(0.1, 12);
});
