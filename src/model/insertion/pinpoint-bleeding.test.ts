import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootStream, scalar } from '../../quantities/index.ts';
import { bleedingShare } from './pinpoint-bleeding.ts';

const share = (loopDensity: number, channelRadius: number, loopDiameter: number): number =>
  bleedingShare.of({
    loopDensity: scalar(loopDensity, '/mm2'),
    channelRadius: scalar(channelRadius, 'mm'),
    loopDiameter: scalar(loopDiameter, 'mm'),
  });

test('by hand: 14 loops/mm² of 15 µm and a channel of 0.1 mm radius: 1 − e^(−14 π 0.1075²)', () => {
  expect(share(14, 0.1, 0.015)).toBeCloseTo(0.39848, 4);
});

test('no loops: nothing bleeds; it is a share, and more or wider of anything bleeds no less', () => {
  const [density, length] = [
    fc.double({ min: 0, max: 60, noNaN: true }),
    fc.double({ min: 0, max: 0.4, noNaN: true }),
  ];
  fc.assert(
    fc.property(density, length, length, fc.double({ min: 1, max: 3, noNaN: true }), (n, r, d, more) => {
      const here = share(n, r, d);
      expect(share(0, r, d)).toBe(0);
      expect(here >= 0 && here <= 1).toBe(true);
      for (const other of [share(more * n, r, d), share(n, more * r, d), share(n, r, more * d)]) {
        expect(other).toBeGreaterThanOrEqual(here);
      }
    }),
  );
});

test.each([
  [14, 0.08, 0.015],
  [28, 0.05, 0.015],
  [7, 0.15, 0.03],
])(
  '%s loops/mm², radius %s mm, loops of %s mm: the share of channels that touch one among made loops',
  (n, r, d) => {
    const side = 12;
    const stream = rootStream(11);
    const [xs, ys] = [stream.split('x'), stream.split('y')];
    const loops = Array.from({ length: n * side * side }, (_, i) => [
      xs.uniform(i) * side,
      ys.uniform(i) * side,
    ]);
    const [cx, cy] = [stream.split('cx'), stream.split('cy')];
    const channels = 3000;
    let bleeding = 0;
    for (let i = 0; i < channels; i += 1) {
      const x = 1 + cx.uniform(i) * (side - 2);
      const y = 1 + cy.uniform(i) * (side - 2);
      if (loops.some(([lx = 0, ly = 0]) => Math.hypot(lx - x, ly - y) <= r + d / 2)) bleeding += 1;
    }
    const expected = share(n, r, d);
    const standardError = Math.sqrt((expected * (1 - expected)) / channels);
    // The loops are one draw for all channels: twice the error of independent ones is allowed for.
    expect(Math.abs(bleeding / channels - expected)).toBeLessThan(6 * standardError);
  },
);
