import { expect, test } from 'vitest';
import { ancestralVariance } from './ancestral-variance.ts';

const values = Float64Array.of(1, 2, 3, 6);

test('of unrelated particles is their variance over their number', () => {
  // Mean 3, squares 4 + 1 + 0 + 9 over 3, over 4.
  expect(ancestralVariance(values, Uint32Array.of(0, 1, 2, 3))).toBeCloseTo(14 / 12, 12);
});

test('takes a family for one', () => {
  expect(ancestralVariance(values, Uint32Array.of(0, 0, 2, 2))).toBeCloseTo((9 + 9) / 16 / 0.5, 12);
});

test('is not known for a single family', () => {
  expect(ancestralVariance(values, new Uint32Array(4))).toBe(Infinity);
});
