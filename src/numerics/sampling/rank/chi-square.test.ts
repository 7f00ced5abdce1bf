import { expect, test } from 'vitest';
import { chiSquareTail } from './chi-square.ts';

// Abramowitz & Stegun 1964, table 26.8: the upper 5 % and 0.1 % points.
test.each([
  [3.84146, 1, 0.05],
  [5.99147, 2, 0.05],
  [7.81473, 3, 0.05],
  [18.307, 10, 0.05],
  [24.9958, 15, 0.05],
  [10.828, 1, 0.001],
  [37.697, 15, 0.001],
  [29.588, 10, 0.001],
])('more than %f with %i degrees of freedom', (x, degrees, tail) => {
  expect(chiSquareTail(x, degrees) / tail).toBeCloseTo(1, 3);
});

test('nothing is less than 0, and half a degree of freedom is refused', () => {
  expect(chiSquareTail(0, 3)).toBe(1);
  expect(() => chiSquareTail(1, 0.5)).toThrow(RangeError);
});
