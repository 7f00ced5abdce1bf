import { expect, test } from 'vitest';
import { informedDirections } from './informed-directions.ts';

test('the direction that is measured is informed, the others are not', () => {
  const { eigenvalues, basis, count } = informedDirections({
    dimension: 3,
    jacobian: Float64Array.of(3, 4, 0, 0, 0, 0.5),
  });
  expect(count).toBe(1);
  [25, 0.25, 0].forEach((value, k) => expect(eigenvalues[k]).toBeCloseTo(value, 13));
  [0.6, 0.8, 0].forEach((value, i) => expect(basis[i]).toBeCloseTo(value, 13));
});

test('what is measured at several points counts on average', () => {
  const once = informedDirections({ dimension: 1, jacobian: Float64Array.of(2) });
  const twice = informedDirections({ dimension: 1, jacobian: Float64Array.of(2, 0), points: 2 });
  expect(once.eigenvalues[0]).toBe(4);
  expect(twice.eigenvalues[0]).toBe(2);
});

test.each([
  [{ dimension: 2, jacobian: Float64Array.of(1, 2, 3) }, /rows of 2/],
  [{ dimension: 2, jacobian: Float64Array.of(1, 2, 3, NaN) }, /residual 1 by coordinate 1: NaN/],
  [{ dimension: 0, jacobian: new Float64Array() }, /dimension/],
  [{ dimension: 1, jacobian: new Float64Array(1), points: 0 }, /one point or more/],
])('%j is refused', (linearisation, message) => {
  expect(() => informedDirections(linearisation)).toThrow(message);
});
