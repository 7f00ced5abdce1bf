import { expect, test } from 'vitest';
import { StepLadder } from './step-ladder.ts';

const eight = (value: number): number[] => Array.from({ length: 8 }, () => value);

test('the step that carries furthest is taken most, no step is given up', () => {
  const ladder = new StepLadder();
  ladder.forget();
  for (let i = 0; i < 500; i += 1)
    for (let step = 0; step < 8; step += 1) ladder.learn(step, step === 2 ? 1 : 0.01);
  const chances = ladder.chances();
  expect(chances[2]).toBeGreaterThan(0.8);
  expect(chances.every((chance) => chance > 0.05 / 8)).toBe(true);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
});

test('a step that was never accepted keeps being tried', () => {
  const ladder = new StepLadder({
    travelled: eight(0),
    tried: eight(9),
  });
  expect([...ladder.chances()]).toEqual(eight(1 / 8));
});

test('a uniform draw chooses by the chances', () => {
  const chances = Float64Array.of(0.5, 0.25, 0.25, 0, 0, 0, 0, 0);
  expect([0.1, 0.6, 0.9].map((uniform) => StepLadder.choose(chances, uniform))).toEqual([0, 1, 2]);
});

test('goes on from its record', () => {
  const ladder = new StepLadder();
  ladder.learn(3, 0.7);
  expect(new StepLadder(ladder.record).chances()).toEqual(ladder.chances());
});
