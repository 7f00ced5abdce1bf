/** The packed package, installed into an empty folder, predicts what the repository predicts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const windows = process.platform === 'win32';
const predict = [
  'predict',
  join(root, 'examples/cheek.json'),
  '--scenarios',
  '8',
  '--workers',
  '2',
  '--json',
];

/** As a user's shell would have it: this very Node first, nothing of the npm run around us. */
const environment = (): NodeJS.ProcessEnv => {
  const outside = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(package|lifecycle|command|execpath|node)|npm_config_(local_)?prefix$|INIT_CWD$)/i.test(name),
  );
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
  return { ...Object.fromEntries(outside), PATH: path };
};

const run = (command: string, args: readonly string[], cwd: string): string => {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: environment(),
    shell: windows,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (done.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${done.status}\n${done.stdout}${done.stderr}`);
  }
  return done.stdout;
};

/** Every field named like a hash, wherever the report keeps it. */
const hashesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        /hash$/i.test(name) && typeof inner === 'string' ? [inner] : hashesIn(inner),
      );

let place = '';
let tarball = '';
const empty = (): string => join(place, 'empty');

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'percuta-pack-'));
  mkdirSync(empty());
  run('npm', ['pack', '--pack-destination', place], root);
  const [packed] = readdirSync(place).filter((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Error('npm pack wrote no tarball');
  tarball = join(place, packed);
  writeFileSync(join(empty(), 'package.json'), '{ "private": true }\n');
  run(
    'npm',
    ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball],
    empty(),
  );
}, 300_000);

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

test('it carries what it needs and nothing else', () => {
  const files = run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], root);
  const listed = JSON.parse(files) as unknown;
  const paths = JSON.stringify(listed);
  expect(paths).toContain('dist/cli/main.js');
  expect(paths).toContain('dist/workbench/index.html');
  expect(paths).not.toMatch(/\.test\.|\.case\.|"src\/|percuta-runtime/);
});

test('percuta predict with two workers gives the repository’s report', () => {
  const command = join(empty(), 'node_modules/.bin', windows ? 'percuta.cmd' : 'percuta');
  const installed = JSON.parse(run(command, predict, empty())) as unknown;
  const ours = JSON.parse(
    run(process.execPath, [join(root, 'src/cli/main.ts'), ...predict], root),
  ) as unknown;
  expect(hashesIn(installed).length).toBeGreaterThan(0);
  expect(hashesIn(installed)).toEqual(hashesIn(ours));
});
