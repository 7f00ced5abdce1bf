/** The packed package, installed into an empty folder, predicts and solves what the repository does. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  expect(paths).toContain('dist/workbench/solve.html');
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

const robertson = (
  text: string,
): string => `import { checkSystem, rodas4, solve, type Solution } from 'percuta/solve';
const system = checkSystem(${text});
const solution: Solution = solve({ system }, rodas4, { control: { rtol: 1e-8 }, saveAt: [0.4, 40, 1e11] });
const kind: 'finished' | string = solution.outcome.kind;
process.stdout.write(JSON.stringify({ kind, path: solution.path, states: [...solution.states] }));
`;

test('percuta/solve solves Robertson’s problem, in WebAssembly, with types that resolve', () => {
  const text = readFileSync(join(root, 'examples/systems/robertson.json'), 'utf8');
  writeFileSync(join(empty(), 'robertson.mts'), robertson(text));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
  const modules = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023', '--types', 'node'];
  const roots = ['--typeRoots', join(root, 'node_modules/@types')];
  run(process.execPath, [tsc, ...strict, ...modules, ...roots, 'robertson.mts'], empty());
  const { kind, path, states } = JSON.parse(run(process.execPath, ['robertson.mjs'], empty())) as {
    readonly kind: string;
    readonly path: string;
    readonly states: readonly number[];
  };
  expect([kind, path]).toEqual(['finished', 'f64x2']);
  // Hairer & Wanner (1996), IV.10: the first species at 40; the test set of Bari: at 1e11.
  expect(Math.abs((states[3] ?? 0) / 0.7158270687194135 - 1)).toBeLessThan(1e-7);
  expect(Math.abs((states[6] ?? 0) / 0.2083340149701255e-7 - 1)).toBeLessThan(1e-5);
});

test('percuta solve of the package gives the repository’s numbers', () => {
  const command = join(empty(), 'node_modules/.bin', windows ? 'percuta.cmd' : 'percuta');
  const args = ['solve', join(root, 'examples/systems/thermostat.json'), '--json', '--save', '7'];
  expect(run(command, args, empty())).toBe(
    run(process.execPath, [join(root, 'src/cli/main.ts'), ...args], root),
  );
});

test('what is not an entry of the package cannot be imported', () => {
  for (const inside of [
    'percuta/dist/numerics/compile/graph.js',
    'percuta/solve/compile',
    'percuta/numerics',
  ]) {
    const attempt = `import('${inside}').then(() => console.log('there'), (error) => console.log(error.code))`;
    expect(run(process.execPath, ['--eval', attempt], empty()).trim()).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  }
});
