import { describe, expect, test } from 'vitest';
import { rootStream } from '../../quantities/index.ts';
import { nextIncrement, systematicResample } from './temperature.ts';

const values = Float64Array.from({ length: 200 }, (_, at) => -50 * rootStream(1).normal(at) ** 2);

describe('the next temperature', () => {
  test('keeps the share of effective particles that was asked for', () => {
    for (const share of [0.3, 0.5, 0.9]) {
      expect(nextIncrement(values, 1, share).effective / 200).toBeCloseTo(share, 6);
    }
  });

  test('is the last when that share is kept all the way', () => {
    const { rise, logMean } = nextIncrement(Float64Array.of(-1, -1), 0.25, 0.5);
    expect(rise).toBe(0.25);
    expect(logMean).toBe(-0.25);
  });

  test('counts the share of those with an answer', () => {
    const half = values.map((value, at) => (at % 2 === 0 ? value : -Infinity));
    const { effective, weights } = nextIncrement(half, 1, 0.5);
    expect(effective).toBeCloseTo(50, 4);
    expect(weights.every((weight, at) => at % 2 === 0 || weight === 0)).toBe(true);
  });

  test('is not known when there is no answer', () => {
    expect(() => nextIncrement(new Float64Array(3).fill(-Infinity), 1, 0.5)).toThrow(/no answer at any of 3/);
  });
});

describe('resampling', () => {
  test('copies each as often as its weight says, to within one', () => {
    const weights = Float64Array.of(0, 0.35, 0.05, 0.6, 0);
    for (const uniform of [0.001, 0.4, 0.999]) {
      const chosen = [...systematicResample(weights, uniform)];
      weights.forEach((weight, at) => {
        const copies = chosen.filter((one) => one === at).length;
        expect(Math.abs(copies - 5 * weight)).toBeLessThan(1);
        if (weight === 0) expect(copies).toBe(0);
      });
    }
  });

  test('is right on average over its draw', () => {
    const weights = Float64Array.of(0.13, 0.57, 0.3);
    let first = 0;
    for (let i = 0; i < 1000; i += 1) {
      first += systematicResample(weights, (i + 0.5) / 1000).filter((one) => one === 0).length / 3000;
    }
    expect(first).toBeCloseTo(0.13, 2);
  });
});
