import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootStream } from '../../quantities/index.ts';
import { depthCdf, depthQuantile, drawDepths, type DepthDistribution } from './achieved-depth.ts';

const real = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

const distributions: fc.Arbitrary<DepthDistribution> = fc.record({
  protrusionMm: real(0.1, 8),
  indentationMm: real(0.01, 3),
  grip: real(0.01, 6),
  sigma: real(0.05, 0.8),
});

test('the quantile is the inverse of the distribution function wherever needles puncture', () => {
  fc.assert(
    fc.property(distributions, real(0.001, 0.999), (of, p) => {
      const depth = depthQuantile(of, p);
      const dry = depthCdf(of, 0);
      if (depth === 0) expect(p).toBeLessThanOrEqual(dry + 1e-9);
      else {
        expect(p).toBeGreaterThanOrEqual(dry - 1e-9);
        // Where depth comes close to the protrusion its digits are those of a small difference.
        fc.pre(of.protrusionMm - depth > 1e-6 * of.protrusionMm);
        expect(depthCdf(of, depth)).toBeCloseTo(p, 6);
      }
    }),
    { numRuns: 1000 },
  );
});

test('it is a distribution: from the dry share at 0 to 1 at the protrusion, never falling', () => {
  fc.assert(
    fc.property(distributions, real(0, 1), real(0, 1), (of, a, b) => {
      const [low, high] = [Math.min(a, b) * of.protrusionMm, Math.max(a, b) * of.protrusionMm];
      expect(depthCdf(of, -1e-12)).toBe(0);
      expect(depthCdf(of, low)).toBeLessThanOrEqual(depthCdf(of, high));
      expect(depthCdf(of, of.protrusionMm)).toBe(1);
    }),
    { numRuns: 500 },
  );
});

test('no needle goes deeper than it protrudes; grip and indentation 0 leave all of it', () => {
  fc.assert(
    fc.property(distributions, real(0.001, 0.999), (of, p) => {
      expect(depthQuantile(of, p)).toBeLessThan(of.protrusionMm);
      expect(depthQuantile(of, p)).toBeGreaterThanOrEqual(0);
      expect(depthQuantile({ ...of, indentationMm: 0, grip: 0 }, p)).toBe(of.protrusionMm);
    }),
  );
});

test('a draw depends on its number alone, not on the slice it is drawn in', () => {
  const of = { protrusionMm: 1, indentationMm: 0.1, grip: 0.4, sigma: 0.3 };
  const stream = rootStream(5);
  const whole = new Float64Array(101);
  drawDepths(of, stream, whole, 0, 101);
  const pieces = new Float64Array(101);
  for (const [from, to] of [
    [50, 101],
    [0, 17],
    [17, 50],
  ] as const)
    drawDepths(of, stream, pieces, from, to);
  expect(pieces).toEqual(whole);
  expect(new Set(whole).size).toBe(101);
});

test('the median needle goes as deep as its grip lets it, or not at all', () => {
  const of = { protrusionMm: 1.2, indentationMm: 0.3, grip: 0.5, sigma: 0.3 };
  expect(depthQuantile(of, 0.5)).toBeCloseTo(0.8, 12);
  expect(depthQuantile({ ...of, indentationMm: 1.21 }, 0.5)).toBe(0);
  expect(depthQuantile({ ...of, indentationMm: 1.19 }, 0.5)).toBeCloseTo(0.8, 12);
});

test('the tip decides whether a needle enters, not how deep', () => {
  const sharp = { protrusionMm: 1, indentationMm: 0.05, grip: 1, sigma: 0.3 };
  const blunt = { ...sharp, indentationMm: 0.5 };
  expect(depthCdf(blunt, 0)).toBeGreaterThan(depthCdf(sharp, 0));
  expect(depthQuantile(blunt, 0.9)).toBe(depthQuantile(sharp, 0.9));
});
