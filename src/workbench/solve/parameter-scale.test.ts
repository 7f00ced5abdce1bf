import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostPlaces, parameterScale } from './parameter-scale.ts';

it('runs from a tenth to ten times the declared value, which stands exactly in the middle', () => {
  const { valueAt } = parameterScale(0.04);
  expect([-mostPlaces, 0, mostPlaces].map(valueAt)).toEqual([0.004, 0.04, 0.4]);
  expect(parameterScale(-3).valueAt(mostPlaces)).toBe(-30);
  expect(parameterScale(0).valueAt(-50)).toBe(-0.5);
});

it('finds the place of each of its values', () => {
  const declared = fc.oneof(
    fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
    fc.constant(0),
    fc.constant(-7),
  );
  fc.assert(
    fc.property(declared, fc.integer({ min: -mostPlaces, max: mostPlaces }), (value, place) => {
      const { valueAt, placeOf } = parameterScale(value);
      expect(placeOf(valueAt(place)) - place).toBe(0);
    }),
  );
});
