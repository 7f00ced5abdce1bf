import { expect, it } from 'vitest';
import { settingsFrom } from './settings.ts';

const from = (query: string, cores = 8) => settingsFrom(new URLSearchParams(query), cores);

it('reads seed and scenarios from the address', () => {
  expect(from('')).toEqual({ seed: 1, scenarios: 24, draws: 256, workers: 2 });
  expect(from('seed=7&scenarios=0', 1)).toEqual({ seed: 7, scenarios: 0, draws: 256, workers: 1 });
  expect(from('seed=-1&scenarios=1e9')).toEqual(from(''));
  expect(from('seed=x&scenarios=')).toEqual(from(''));
});
