import { expect, test } from 'vitest';
import { dayOfPeak, excessRatio, hoursToClosure } from './reading.ts';

test('the day of most cells is found between saved days', () => {
  const { days, read } = dayOfPeak('neutrophils');
  for (const peak of [0.6, 1, 1.37, 3.9, 4.2, 6.75]) {
    expect(read(days.map((day) => 100 - (day - peak) * (day - peak)))).toBeCloseTo(peak, 9);
  }
});

test('cells that never came have no day', () => {
  const { days, read } = dayOfPeak('neutrophils');
  expect(read(days.map(() => 0))).toBeNaN();
});

test('closure is read between hours, and is no number where channels stay open', () => {
  const { days, read } = hoursToClosure;
  expect(read(days.map((day) => Math.max(0, 1 - (day * 24) / 20)))).toBeCloseTo(19, 9);
  expect(read(days.map(() => 1))).toBeNaN();
});

test('what is above rest is compared', () => {
  expect(excessRatio('fgf2', 2, 1).read([1.5, 3])).toBe(0.25);
});
