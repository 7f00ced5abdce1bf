import { expect, it } from 'vitest';
import { readNumber, stepped, writeNumber } from './typed-number.ts';

it.each([
  ['1.5', 1.5],
  [' 1,5 ', 1.5],
  ['.5', 0.5],
  ['2.', 2],
  ['-1', -1],
  ['−1', -1],
  ['', undefined],
  ['1e3', '1e3'],
  ['deep', 'deep'],
  ['1,000.5', '1,000.5'],
  ['Infinity', 'Infinity'],
])('reads “%s” as %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it('writes numbers and typed text, nothing else', () => {
  expect([0.5, 'deep', undefined, 'unknown'].map(writeNumber)).toEqual(['0.5', 'deep', '', 'unknown']);
});

it('steps to the next multiple without dust', () => {
  expect(stepped(0.3, 0.05, true)).toBe(0.35);
  expect(stepped(0.32, 0.05, true)).toBe(0.35);
  expect(stepped(0.32, 0.05, false)).toBe(0.3);
  expect(stepped(1, 0.05, false)).toBe(0.95);
});
