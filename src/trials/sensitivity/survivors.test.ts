import { expect, test } from 'vitest';
import { survivorsOf } from './survivors.ts';

const effect = (muStar: number) => ({ mu: 0, muStar, muStarError: 0, sigma: 0, answered: 2 });

test('a factor survives that reaches the share for any output, on whatever scale the output is', () => {
  const effects = [
    [10, 1.9, 2, 0],
    [0, 0.01, 0, 0.001],
  ].map((ofOutput) => ofOutput.map(effect));
  expect(survivorsOf(effects, 0.2)).toEqual([0, 1, 2]);
  expect(survivorsOf(effects, 0.1)).toEqual([0, 1, 2, 3]);
  expect(survivorsOf(effects, 1)).toEqual([0, 1]);
});

test('an output that nothing moves lets no factor survive', () => {
  expect(survivorsOf([[0, 0].map(effect)], 0.2)).toEqual([]);
});
