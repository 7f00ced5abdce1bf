import { expect, test } from 'vitest';
import { rootStream } from '../../quantities/index.ts';
import { rHat } from './r-hat.ts';

const chains = (shift: number, scale: number): Float64Array[] =>
  [0, 1, 2, 3].map((chain) =>
    Float64Array.from({ length: 500 }, (_, at) => {
      const draw = rootStream(7).split(chain).normal(at);
      return chain === 0 ? shift + scale * draw : draw;
    }),
  );

test('runs of the same distribution agree', () => {
  expect(rHat(chains(0, 1))).toBeLessThan(1.01);
});

test.each([
  ['another mean', 0.5, 1],
  ['the same mean and another spread', 0, 2],
])('a run with %s is seen', (_, shift, scale) => {
  expect(rHat(chains(shift, scale))).toBeGreaterThan(1.015);
});

test('a run that drifts is seen by its halves', () => {
  const drifting = chains(0, 1).map((chain) => chain.map((value, at) => value + at / 250));
  expect(rHat(drifting)).toBeGreaterThan(1.1);
});

test('does not change with the unit', () => {
  const plain = chains(0.2, 1);
  expect(rHat(plain.map((chain) => chain.map((value) => 3 * value + 1)))).toBeCloseTo(rHat(plain), 12);
});

test('runs stuck at different points never agree, at one point always', () => {
  expect(rHat([new Float64Array(8).fill(1), new Float64Array(8).fill(2)])).toBe(Infinity);
  expect(rHat([new Float64Array(8).fill(1), new Float64Array(8).fill(1)])).toBe(1);
});

test('too few values are refused', () => {
  expect(() => rHat([new Float64Array(3)])).toThrow(RangeError);
  expect(() => rHat([new Float64Array(8), new Float64Array(9)])).toThrow(RangeError);
});
