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
  for (const { studies, stiffness, effectiveSamples } of leftOut) {
    for (const { predicted, score } of studies) {
      expect(predicted.low90).toBeGreaterThanOrEqual(0);
      expect(predicted.high90).toBeLessThan(1);
      expect(score).toBeGreaterThanOrEqual(0);
    }
    expect(stiffness.low90).toBeGreaterThan(0);
    expect(effectiveSamples).toBeGreaterThan(1);
  }
});

test('the same seed gives the same, whatever else was asked', () => {
  expect(predictClassLeftOut(1)).toEqual(leftOut);
});

test('without the pen the others hold the skin softer than without the roller', () => {
  const median = (id: string): number =>
    leftOut.find((left) => left.id === id)?.stiffness.median ?? Number.NaN;
  expect(median('motor-pen')).toBeLessThan(median('roller'));
});
