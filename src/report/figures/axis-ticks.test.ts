import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

it.each([
  [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0, 0.5, 5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [0, 2965, 8, [0, 500, 1000, 1500, 2000, 2500]],
  [-0.31, 0.22, 5, [-0.3, -0.2, -0.1, 0, 0.1, 0.2]],
  [0.0123, 0.0131, 4, [0.0124, 0.0126, 0.0128, 0.013]],
  [3, 21, 4, [5, 10, 15, 20]],
])('marks %d to %d in about %d steps', (low, high, count, ticks) => {
  expect(axisTicks(low, high, count)).toEqual(ticks);
});

it('marks nothing where there is no way to go', () => {
  expect([axisTicks(1, 1, 5), axisTicks(2, 1, 5), axisTicks(0, Infinity, 5)]).toEqual([[], [], []]);
});

it('stays inside, goes up and is neither crowded nor sparse', () => {
  const length = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), length, (low, wide) => {
      const high = low + wide;
      const ticks = axisTicks(low, high, 8);
      expect(ticks).toEqual(ticks.filter((tick) => tick >= low && tick <= high));
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      expect(ticks.length).toBeGreaterThanOrEqual(5);
      expect(ticks.length).toBeLessThanOrEqual(13);
    }),
  );
});
