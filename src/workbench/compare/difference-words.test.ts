import { expect, it } from 'vitest';
import { differenceWords, isClear } from './difference-words.ts';

const band = (median: number, low90: number, high90: number) => ({
  median,
  low50: low90,
  high50: high90,
  low90,
  high90,
});

it('writes a difference with its sign and its interval', () => {
  expect(differenceWords(band(-0.21, -0.3, -0.12), 2)).toBe('−0.21 (−0.30 to −0.12)');
  expect(differenceWords(band(3, 1, 5), 0)).toBe('+3 (+1 to +5)');
  expect(differenceWords(band(0, -1, 1), 0)).toBe('0 (−1 to +1)');
  expect(differenceWords(band(0, 0, 0), 1)).toBeUndefined();
});

it('is clear where the interval leaves out zero', () => {
  expect([band(1, 0.1, 2), band(0, -1, 1), band(-1, -2, 0)].map(isClear)).toEqual([true, false, false]);
});
