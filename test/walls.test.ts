/**
 * Every wall must be able to fail: a small project with this repository's own settings passes,
 * and one planted violation per wall is caught by the wall's owner.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRooms } from '../tools/rooms/room-list.ts';
import { plants, type Owner } from './walls/plants.ts';

const root = join(import.meta.dirname, '..');
const list = readRooms(root);
const copied = [
  'rooms.json',
  'package.json',
  'ARCHITECTURE.md',
  '.oxlintrc.json',
  '.gitignore',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.test.json',
  'tsconfig.tools.json',
  'vitest.config.ts',
  'tools/preflight.mjs',
  'tools/no-skips.ts',
  'tools/check-rooms.ts',
  'tools/rooms',
  ...list.rooms.map((room) => `src/${room.name}/tsconfig.json`),
];

let project = '';

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};

const run = (owner: Owner): { readonly passed: boolean; readonly output: string } => {
  const done = spawnSync(
    'npm',
    ['run', '-s', owner, ...(owner === 'check:lint' ? ['--', '--format=unix'] : [])],
    {
      cwd: project,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  return { passed: done.status === 0, output: `${done.stdout}${done.stderr}` };
};

const index = (name: string): string => `export const ${name}Name = '${name}';\n`;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'percuta-walls-'));
  for (const path of copied) cpSync(join(root, path), join(project, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  for (const { name } of list.rooms) write(`src/${name}/index.ts`, index(name));
  for (const entry of list.entries) write(entry, 'export {};\n');
  write(
    'test/clean.test.ts',
    `import { modelName } from '../src/model/index.ts';\n\nexport const name = modelName;\n`,
  );
  write('bench/clean.ts', 'console.log(1);\n');
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('the clean project passes', () => {
  test.each(['check:rooms', 'check:types', 'check:lint'] as const)('%s', (owner) => {
    expect(run(owner)).toEqual({ passed: true, output: '' });
  });
});

describe('a planted violation is caught', () => {
  test.each(plants)('$wall: $owner', (plant) => {
    const before = Object.keys(plant.files).map((path) => [path, readIfThere(path)] as const);
    try {
      for (const [path, text] of before) {
        const change = plant.files[path];
        if (change === undefined) continue;
        const after = typeof change === 'string' ? change : change(text ?? '');
        expect(after).not.toBe(text);
        write(path, after);
      }
      const { passed, output } = run(plant.owner);
      const problems = output
        .split('\n')
        .filter((line) => line.includes(plant.in) && line.includes(plant.says));
      expect({ passed, problems: problems.length > 0, output }).toMatchObject({
        passed: false,
        problems: true,
      });
      if (plant.owner === 'check:rooms') expect(output).toContain('1 problem with the rooms');
    } finally {
      for (const [path, text] of before) {
        if (text === undefined) rmSync(join(project, path));
        else write(path, text);
      }
    }
  });

  test('and the project is clean again afterwards', () => {
    expect(run('check:rooms').passed && run('check:types').passed && run('check:lint').passed).toBe(true);
  });
});

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(join(project, path), 'utf8');
  } catch {
    return undefined;
  }
};
