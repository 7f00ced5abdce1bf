import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';

describe('normalCdf', () => {
  it.each([
    [NaN, NaN],
    [Infinity, 1],
    [-Infinity, 0],
    [0, 0.5],
    [-0, 0.5],
    [-40, 0],
    [40, 1],
  ])('at %d is %d', (x, value) => expect(normalCdf(x)).toBe(value));

  it('sums to 1 with its mirror image', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        expect(Math.abs(normalCdf(x) + normalCdf(-x) - 1)).toBeLessThan(3e-16);
      }),
    );
  });
});

describe('normalQuantile', () => {
  it.each([
    [NaN, NaN],
    [-1e-300, NaN],
    [1.0000000000000002, NaN],
    [0, -Infinity],
    [1, Infinity],
    [0.5, 0],
    [0.975, 1.959963984540054],
  ])('at %d is %d', (p, value) => {
    if (Math.abs(value) < 3 && value !== 0) expect(normalQuantile(p)).toBeCloseTo(value, 14);
    else expect(normalQuantile(p)).toBe(value);
  });

  it('is undone by normalCdf', () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: -1e-3, noNaN: true }), (logP) => {
        const p = Math.exp(logP);
        const x = normalQuantile(p);
        // One ulp of x moves the tail by about x² ulp.
        expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(1e-15 * (3 + x * x));
      }),
    );
  });

  it('is antisymmetric about 1/2', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 52 - 1 }), (n) => {
        const p = n / 2 ** 53;
        expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
      }),
    );
  });
});
