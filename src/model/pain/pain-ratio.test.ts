import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalar } from '../../quantities/index.ts';
import { nominalParameters } from '../barrier/drawn-parameters.case.ts';
import { painRatio } from './pain-ratio.ts';

const ratio = (lengthMm: number, needles: number, baseLengthMm = 0.48, baseNeedles = 5): number =>
  painRatio(nominalParameters, {
    needleLength: scalar(lengthMm, 'mm'),
    needles: scalar(needles, '1'),
    baseLength: scalar(baseLengthMm, 'mm'),
    baseNeedles: scalar(baseNeedles, '1'),
  });

test('three times the length is seven times the pain, ten times the needles twice', () => {
  expect(ratio(1.44, 5)).toBeCloseTo(7, 0);
  expect(ratio(0.48, 50)).toBeCloseTo(2, 1);
  expect(ratio(0.9, 20, 0.9, 20)).toBe(1);
});

test('there and back is 1', () => {
  const length = fc.double({ min: 0.48, max: 1.45, noNaN: true });
  const count = fc.integer({ min: 5, max: 50 });
  fc.assert(
    fc.property(length, length, count, count, (a, b, n, m) => {
      expect(ratio(a, n, b, m) * ratio(b, m, a, n)).toBeCloseTo(1, 12);
    }),
  );
});

test('outside what was compared there is no answer', () => {
  expect(() => ratio(1.5, 5)).toThrow(/needleLength 1.5 mm/);
  expect(() => ratio(0.25, 5)).toThrow(RangeError);
  expect(() => ratio(1, 192)).toThrow(/5 to 50/);
  expect(() => ratio(1, 10, 0.4)).toThrow(/baseLength/);
  expect(() => ratio(Number.NaN, 10)).toThrow(RangeError);
});
