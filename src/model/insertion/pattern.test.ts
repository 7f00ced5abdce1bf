import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootStream } from '../../quantities/index.ts';
import { alongX, layStrokes, strokesAcross, sweptShare, type StrokePlan } from './pattern.ts';

const millimetres = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

const strokePlans: fc.Arbitrary<StrokePlan> = fc
  .record({
    tool: millimetres(2, 20),
    width: millimetres(1.01, 4),
    height: millimetres(1.01, 4),
    passes: fc.integer({ min: 1, max: 6 }),
    strokeSpacing: millimetres(0.5, 1.2),
    wander: millimetres(0, 0.4),
    seed: fc.nat(1000),
  })
  .map(({ tool, width, height, seed, ...rest }) => ({
    ...rest,
    toolMm: tool,
    zone: { widthMm: width * tool, heightMm: height * tool },
    stream: rootStream(seed),
  }));

test('every stroke keeps the tool inside the zone; passes take turns between the axes', () => {
  fc.assert(
    fc.property(strokePlans, (plan) => {
      const passes = layStrokes(plan);
      expect(passes).toHaveLength(plan.passes);
      passes.forEach((strokes, pass) => {
        for (const { heading, centreMm } of strokes) {
          expect(heading).toBe(pass % 2);
          const across = heading === alongX ? plan.zone.heightMm : plan.zone.widthMm;
          expect(centreMm).toBeGreaterThanOrEqual(plan.toolMm / 2 - 1e-12);
          expect(centreMm).toBeLessThanOrEqual(across - plan.toolMm / 2 + 1e-12);
        }
      });
    }),
  );
});

test('strokes edge to edge by a steady hand sweep all of a zone they fit', () => {
  const zone = { widthMm: 60, heightMm: 40 };
  const passes = layStrokes({
    zone,
    passes: 1,
    toolMm: 20,
    strokeSpacing: 1,
    wander: 0,
    stream: rootStream(1),
  });
  expect(passes).toEqual([[10, 30].map((centreMm) => ({ heading: alongX, centreMm }))]);
  expect(sweptShare(passes, zone, 20)).toBeCloseTo(1, 12);
});

test('how many strokes fit: the nearest whole number, at least one', () => {
  expect([1, 14, 16, 29, 31].map((length) => strokesAcross(length, 10))).toEqual([1, 1, 2, 3, 3]);
});

test('the swept share is the share of points of a fine grid that a strip covers', () => {
  fc.assert(
    fc.property(strokePlans, (plan) => {
      const passes = layStrokes(plan);
      const strokes = passes.flat();
      const divisions = 80;
      let inside = 0;
      for (let i = 0; i < divisions; i += 1) {
        for (let j = 0; j < divisions; j += 1) {
          const x = ((i + 0.5) * plan.zone.widthMm) / divisions;
          const y = ((j + 0.5) * plan.zone.heightMm) / divisions;
          const covered = strokes.some(
            ({ heading, centreMm }) => Math.abs((heading === alongX ? y : x) - centreMm) <= plan.toolMm / 2,
          );
          if (covered) inside += 1;
        }
      }
      const share = sweptShare(passes, plan.zone, plan.toolMm);
      expect(share).toBeLessThanOrEqual(1 + 1e-12);
      // Each boundary of the union of strips is off by at most one row of the grid.
      expect(Math.abs(share - inside / divisions / divisions)).toBeLessThan((2 * strokes.length) / divisions);
      if (strokes.length === 1) {
        expect(share).toBeCloseTo(plan.toolMm / plan.zone.heightMm, 9);
      }
    }),
    { numRuns: 40 },
  );
});
