import { expect, test } from 'vitest';
import { rootStream } from '../../quantities/index.ts';
import { contractionOf } from './contraction.ts';

const draws = (centre: number, sd: number, name: string): Float64Array => {
  const stream = rootStream(4).split(name);
  return Float64Array.from({ length: 4000 }, (_, at) => centre + sd * stream.normal(at));
};
const prior = draws(0, 1, 'prior');

test('of normal draws it is 1 − the ratio of the variances', () => {
  expect(contractionOf(prior, draws(0, 0.5, 'posterior'))).toBeCloseTo(0.75, 1);
  expect(contractionOf(prior, draws(0, 1, 'again'))).toBeCloseTo(0, 1);
});

test('is the same for any rising function of the number', () => {
  const posterior = draws(0.3, 0.6, 'posterior');
  const plain = contractionOf(prior, posterior);
  expect(contractionOf(prior.map(Math.exp), posterior.map(Math.exp))).toBe(plain);
});

test('a wild tail that the data rule out is not knowledge of the rest', () => {
  const wild = prior.map((value, at) => (at % 12 === 0 ? 1000 + value : value));
  expect(contractionOf(wild, draws(0, 1, 'tame'))).toBeLessThan(0.3);
});

test('of a number that never moves there is nothing to learn', () => {
  expect(contractionOf(new Float64Array(50), new Float64Array(50))).toBe(0);
});
