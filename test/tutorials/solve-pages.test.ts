/** The pages on solving: their code runs and prints what they say, their numbers and picture are those of today. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import * as percutaSolve from '../../src/numerics/index.ts';
import { solvePages } from '../../tools/solve-pages.ts';

const folder = join(import.meta.dirname, '../../docs/solve');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('what pages print, measure and draw', () => {
  let now: ReadonlyMap<string, string>;
  beforeAll(() => {
    now = solvePages();
  });

  test.each([...names, 'images/passes.svg'])('%s', (name) => {
    // Stale? node tools/solve-pages.ts
    expect(textOf(name)).toBe(now.get(join(folder, name)));
  });
});

it('every function that is exported is on a page', () => {
  const pages = names.map(textOf).join('\n');
  const missing = Object.keys(percutaSolve).filter((name) => !new RegExp(`\\b${name}\\b`).test(pages));
  expect(missing).toEqual([]);
});

it('the system that is shown in full can be solved', () => {
  const text = /```json\n([\s\S]*?)```/.exec(textOf('declaring-a-system.md'))?.[1] ?? '';
  const answer = percutaSolve.answerRequest({
    text,
    method: 'rodas4',
    control: {},
    parameters: {},
    save: { count: 2 },
  });
  expect(answer).toMatchObject({ kind: 'solved', record: { outcome: { kind: 'finished' } } });
});

it('links and pictures lead somewhere', () => {
  for (const name of names) {
    const targets = [...textOf(name).matchAll(/\]\(([^)#]+)\)/g)].flatMap((match) => match[1] ?? []);
    const lost = targets.filter((target) => !existsSync(join(dirname(join(folder, name)), target)));
    expect([name, lost]).toEqual([name, []]);
  }
});

it('the outcomes on their page are all there are', () => {
  const kinds = [...textOf('outcomes.md').matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1]);
  const printed = /```text\n([\s\S]*?)```/.exec(textOf('outcomes.md'))?.[1] ?? '';
  expect(kinds).toHaveLength(7);
  for (const kind of kinds) expect(printed).toContain(`${kind} at`);
});
