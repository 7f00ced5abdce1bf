import { expect, test } from 'vitest';
import { rootStream } from '../../quantities/index.ts';
import { courseContrast } from './course-contrast.ts';

const normal = (centre: number, sd: number, seed: number): Float64Array => {
  const draws = rootStream(seed);
  return Float64Array.from({ length: 2000 }, (_, at) => centre + sd * draws.normal(at));
};

test('a difference that data made narrow and whose sign was open gets a chance', () => {
  const contrast = courseContrast(normal(0, 1, 1), normal(0.4, 0.2, 2));
  expect(contrast.basis).toBe('data');
  expect(contrast.contraction).toBeCloseTo(0.96, 1);
  expect(contrast.chanceAbove).toBeCloseTo(0.977, 1);
});

test('with the prior in place of the likelihood every difference carries the mark, and no chance', () => {
  for (const centre of [-3, 0, 0.5, 3]) {
    const contrast = courseContrast(normal(centre, 1, 1), normal(centre, 1, 2));
    expect(contrast.basis).toBe('not-informed');
    expect('chanceAbove' in contrast).toBe(false);
  }
});

test('a sign that the prior knew is not sold as learnt, however narrow the band became', () => {
  const contrast = courseContrast(normal(3, 1, 1), normal(3, 0.1, 2));
  expect(contrast.contraction).toBeGreaterThan(0.9);
  expect(contrast.basis).toBe('structure');
  expect('chanceAbove' in contrast).toBe(false);
});

test('two plans that are one plan differ by nothing and are not informed', () => {
  const none = new Float64Array(100);
  expect(courseContrast(none, none)).toMatchObject({ contraction: 0, basis: 'not-informed' });
});
