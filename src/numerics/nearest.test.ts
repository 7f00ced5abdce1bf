import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each<[word: string, candidates: readonly string[], expected: string | undefined]>([
  ['raidus', ['area', 'radius', 'rate'], 'radius'],
  ['rate', ['rates', 'rate'], 'rate'],
  ['depht', ['depth', 'death'], 'depth'],
  ['tip', ['needles'], undefined],
  ['k', ['n'], undefined],
  ['K', ['n', 'k'], 'k'],
  ['anything', [], undefined],
])('%s among %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
