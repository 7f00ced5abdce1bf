import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, spread } from './label-placement.ts';

it('keeps labels in order, apart and inside', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (heights) => {
        const wanted = heights.toSorted((a, b) => a - b);
        const placed = spread(wanted, 16, 0, 400);
        placed.forEach((y, i) => {
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(400 + 1e-9);
          if (i > 0) expect(y - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        });
      },
    ),
  );
});

it('moves nothing that has room', () => {
  expect(spread([10, 100, 200], 16, 0, 400)).toEqual([10, 100, 200]);
});

it('calls boxes that touch at an edge apart', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  expect(overlap(box, { ...box, left: 10, right: 20 })).toBe(false);
  expect(overlap(box, { ...box, left: 9, right: 20 })).toBe(true);
});
