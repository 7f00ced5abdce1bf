import { expect, it } from 'vitest';
import { checkPlan, outcomeOf } from '../../planning/index.ts';
import { presets } from './presets.ts';

it('offers plans that can be predicted, and one that is stopped for what it is there to show', () => {
  expect(presets.map(({ id, plan }) => [id, outcomeOf(checkPlan(plan))])).toEqual([
    ['pen-cheek', 'undecided'],
    ['roller-acne-scars', 'undecided'],
    ['stepped-to-erythema', 'undecided'],
    ['home-roller', 'blocked'],
  ]);
  const stopped = checkPlan(presets.find(({ id }) => id === 'home-roller')?.plan).findings;
  expect(stopped.filter(({ severity }) => severity === 'block').map(({ rule }) => rule)).toContain(
    'home-roller-depth',
  );
});
