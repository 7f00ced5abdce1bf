import { expect, test } from 'vitest';
import { healingCourse, quantileOf } from '../../model/index.ts';
import { factors, valueAtCoordinate } from './factor.ts';

test('all parameters but those that are fixed are factors', () => {
  const fixed = healingCourse.parameters.filter(({ prior }) => prior.kind === 'fixed');
  expect(factors.length + fixed.length).toBe(healingCourse.parameters.length);
  expect(factors.length).toBeGreaterThan(100);
});

test('coordinates run over the central 90 % of a prior, its median in the middle', () => {
  for (const factor of factors) {
    const { prior } = factor;
    if (prior.kind !== 'lognormal') continue;
    expect(valueAtCoordinate(factor, 0) / prior.low).toBeCloseTo(1, 9);
    expect(valueAtCoordinate(factor, 1) / prior.high).toBeCloseTo(1, 9);
    expect(valueAtCoordinate(factor, 0.5) / quantileOf(prior, 0.5)).toBeCloseTo(1, 9);
  }
});
