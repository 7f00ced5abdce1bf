import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { progressBar } from './progress-bar.ts';

const isTerminal = process.stderr.isTTY;

afterEach(() => {
  process.stderr.isTTY = isTerminal;
  vi.restoreAllMocks();
});

const written = (terminal: boolean): (() => readonly string[]) => {
  process.stderr.isTTY = terminal;
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return () => write.mock.calls.map(([text]) => String(text));
};

const filled = (line: string | undefined): number => line?.match(/█/g)?.length ?? 0;

test('a person sees the share of the whole and the count of the part, each line instead of the last', () => {
  const lines = written(true);
  const bar = progressBar();
  bar.show({ done: 32, total: 32, share: 0.5 }, 'scenarios');
  bar.show({ done: 9, total: 90, share: 0.55 }, 'draws');
  bar.show({ done: 1, total: 3 }, 'plans');
  bar.clear();
  const [scenarios, draws, plans, cleared] = lines();
  expect([scenarios, draws, plans].map(filled)).toEqual([15, 16, 10]);
  expect(draws?.startsWith('\r')).toBe(true);
  expect(draws?.endsWith(' 9 of 90 draws\u001b[K')).toBe(true);
  expect(cleared).toBe('\r\u001b[K');
});

test('a pipe stays silent', () => {
  const lines = written(false);
  const bar = progressBar();
  bar.show({ done: 1, total: 2 }, 'scenarios');
  bar.clear();
  expect(lines()).toEqual([]);
});
