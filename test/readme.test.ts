import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicators } from '../src/planning/index.ts';

const root = new URL('..', import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, 'utf8');

const fenced = (language: string): string =>
  [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter((block) => block[1] === language)
    .map((block) => block[2] ?? '')
    .join('\n');

describe('README', () => {
  it('has a tour of five lines that runs as printed', () => {
    const tour = fenced('ts').trim();
    expect(tour.split('\n')).toHaveLength(5);
    const output = execFileSync(
      process.execPath,
      ['--conditions=percuta-source', '--input-type=module-typescript', '--eval', tour],
      { cwd: root, encoding: 'utf8' },
    );
    const lines = output.trim().split('\n');
    // The example’s prescription is fixed: it has no endpoint to reach.
    const printed = indicators.filter(({ id }) => id !== 'endpoint-reached');
    expect(lines).toHaveLength(printed.length);
    expect(lines[0]).toMatch(/^Achieved depth, median channel \d+\.\d+ mm$/);
  });

  it('names commands that exist', () => {
    const scripts = Object.keys(
      (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: object }).scripts,
    );
    const named = [...fenced('sh').matchAll(/npm (?:run )?(\w[\w:-]*)/g)].flatMap((match) => match[1] ?? []);
    expect(named.length).toBeGreaterThan(3);
    for (const command of named.filter((name) => name !== 'ci')) expect(scripts).toContain(command);
  });

  it('shows pictures and links that exist', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].flatMap((match) => match[1] ?? []);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !existsSync(`${root}${target}`))).toEqual([]);
  });

  it('is what CI runs', () => {
    const ci = readFileSync(`${root}.ci/run`, 'utf8');
    expect(ci).toContain('npm ci');
    expect(ci).toContain('npm test');
  });
});
