import { expect, test } from 'vitest';
import { deviceClasses, predictClassLeftOut } from './left-out.ts';

const leftOut = predictClassLeftOut(1);

test('each class of devices is predicted once, from the others', () => {
  expect(leftOut.map(({ id }) => id)).toEqual(deviceClasses.map(({ id }) => id));
  expect(leftOut.map(({ studies }) => studies.length)).toEqual(
    deviceClasses.map(({ studies }) => studies.length),
  );
});

test('predictions are shares of the needle, and the weight behind them is told', () => {
  for (const { studies, slowGrip, rimSupport, effectiveSamples } of leftOut) {
    for (const { predicted, score } of studies) {
      expect(predicted.low90).toBeGreaterThanOrEqual(0);
      expect(predicted.high90).toBeLessThan(1);
      expect(score).toBeGreaterThanOrEqual(0);
    }
    expect(slowGrip.low90).toBeGreaterThan(0);
    expect(rimSupport.low90).toBeGreaterThan(0);
    expect(effectiveSamples).toBeGreaterThan(1);
  }
});

test('the same seed gives the same, whatever else was asked', () => {
  expect(predictClassLeftOut(1)).toEqual(leftOut);
});

test('only pens have a rim: without them nothing is learnt of its support', () => {
  const support = (id: string): number => {
    const left = leftOut.find((entry) => entry.id === id);
    return (left?.rimSupport.high90 ?? 0) / (left?.rimSupport.low90 ?? 1);
  };
  expect(support('motor-pen')).toBeGreaterThan(0.8 * 30);
  expect(support('hand-array')).toBeLessThan(support('motor-pen'));
});
