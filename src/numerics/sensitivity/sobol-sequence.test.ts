import { describe, expect, test } from 'vitest';
import { mostDimensions, sobolSequence } from './sobol-sequence.ts';

describe("a Sobol' sequence", () => {
  // scipy.stats.qmc.Sobol(256, scramble=False, bits=32), SciPy 1.17.1, at the places of these in Gray code order.
  test.each([
    [1723, [3714056192, 1801453568, 1201668096, 1184890880, 740294656]],
    [2048, [1048576, 4042260480, 4038066176, 2609905664, 2632974336]],
  ])('has the point %i of the reference, but for the shift', (index, expected) => {
    const points = sobolSequence(256, index + 1, 5);
    const digits = (point: number, dimension: number): number =>
      Math.floor(points[point * 256 + dimension]! * 2 ** 32);
    expect([0, 1, 4, 49, 255].map((i) => (digits(index, i) ^ digits(0, i)) >>> 0)).toEqual(expected);
  });

  test('puts one of 1024 points in each of 1024 slices, in every dimension', () => {
    const points = sobolSequence(mostDimensions, 1024, 7);
    for (let i = 0; i < mostDimensions; i += 1) {
      const slices = new Set<number>();
      for (let at = i; at < points.length; at += mostDimensions) slices.add(Math.floor(points[at]! * 1024));
      expect(slices.size).toBe(1024);
    }
  });

  test('puts one of 64 points in each of 8 × 8 squares of the first two dimensions', () => {
    const points = sobolSequence(2, 64, 7);
    const squares = new Set<number>();
    for (let at = 0; at < 128; at += 2) {
      squares.add(8 * Math.floor(8 * points[at]!) + Math.floor(8 * points[at + 1]!));
    }
    expect(squares.size).toBe(64);
  });

  test('goes on where fewer points end, and differs with the seed', () => {
    expect(sobolSequence(3, 100, 1).slice(0, 60)).toEqual(sobolSequence(3, 20, 1));
    expect(sobolSequence(3, 20, 2)).not.toEqual(sobolSequence(3, 20, 1));
  });

  test('is refused for dimensions and counts there are none of', () => {
    expect(() => sobolSequence(257, 1, 1)).toThrow(/256 dimensions/);
    expect(() => sobolSequence(0, 1, 1)).toThrow(/dimensions/);
    expect(() => sobolSequence(1, 1.5, 1)).toThrow(/points/);
  });
});
