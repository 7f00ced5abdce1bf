import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWithin, nearestWithin } from './cell-list.ts';
import { arbitraryField, channelsAt, listOf } from './made-channels.case.ts';

const anywhere = fc.tuple(
  arbitraryField(80),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0.001, max: 1, noNaN: true }),
);

test('the number of points within a radius is what looking at all of them gives', () => {
  fc.assert(
    fc.property(anywhere, ([{ zone, entries }, u, v, part]) => {
      const list = listOf(channelsAt(entries), zone);
      const [x, y, radius] = [u * zone.widthMm, v * zone.heightMm, part * list.side];
      const near = entries.filter((p) => (p.x - x) * (p.x - x) + (p.y - y) * (p.y - y) <= radius * radius);
      expect(countWithin(list, x, y, radius)).toBe(near.length);
    }),
    { numRuns: 300 },
  );
});

test('the nearest point is what looking at all of them gives, or the limit', () => {
  fc.assert(
    fc.property(anywhere, ([{ zone, entries }, u, v, part]) => {
      const list = listOf(channelsAt(entries), zone);
      const [x, y, limit] = [u * zone.widthMm, v * zone.heightMm, part * 30];
      const nearest = Math.min(limit, ...entries.map((p) => Math.hypot(p.x - x, p.y - y)));
      expect(nearestWithin(list, x, y, limit)).toBeCloseTo(nearest, 12);
    }),
    { numRuns: 300 },
  );
});

test('every point is in one bin', () => {
  fc.assert(
    fc.property(arbitraryField(80), ({ zone, entries }) => {
      const list = listOf(channelsAt(entries), zone);
      expect(list.start[list.start.length - 1]).toBe(entries.length);
      expect([...list.x].sort((a, b) => a - b)).toEqual(entries.map(({ x }) => x).sort((a, b) => a - b));
    }),
  );
});
