/** One violation per wall, with the check that must catch it. */
export type Owner = 'check:rooms' | 'check:types' | 'check:lint';

export interface Plant {
  readonly wall: string;
  readonly owner: Owner;
  /** Path → text, or a change of the text that is there. */
  readonly files: Readonly<Record<string, string | ((before: string) => string)>>;
  /** The rule or message that must be named, in this file. */
  readonly says: string;
  readonly in: string;
}

/** Adds a file to a room and names it in the room's index.ts, so that it is no orphan. */
const inRoom = (room: string, text: string, file = 'planted.ts'): Plant['files'] => ({
  [`src/${room}/${file}`]: text,
  [`src/${room}/index.ts`]: (before) => `${before}export * from './${file}';\n`,
});

const inPure = (wall: string, owner: Owner, says: string, text: string): Plant => ({
  wall,
  owner,
  says,
  in: 'src/quantities/planted.ts',
  files: inRoom('quantities', text),
});

const wrongWay = inRoom('numerics', `export { modelName } from '../model/index.ts';\n`);

export const plants: readonly Plant[] = [
  {
    wall: 'wrong-way import',
    owner: 'check:rooms',
    says: 'wrong-way',
    in: 'src/numerics/planted.ts',
    files: wrongWay,
  },
  {
    wall: 'wrong-way import, compiler',
    owner: 'check:types',
    says: 'TS6307',
    in: 'src/numerics',
    files: wrongWay,
  },
  {
    wall: 'import of a room on the same level, as a type only',
    owner: 'check:rooms',
    says: 'wrong-way',
    in: 'src/catalogue/planted.ts',
    files: inRoom('catalogue', `export type Name = typeof import('../numerics/index.ts').numericsName;\n`),
  },
  {
    wall: 'deep import',
    owner: 'check:rooms',
    says: 'deep-import',
    in: 'src/model/planted.ts',
    files: {
      ...inRoom('quantities', 'export const inside = 1;\n', 'inside.ts'),
      ...inRoom('model', `export { inside } from '../quantities/inside.ts';\n`),
    },
  },
  {
    wall: 'deep import by new URL',
    owner: 'check:rooms',
    says: 'deep-import',
    in: 'src/cli/main.ts',
    files: {
      'src/cli/main.ts': `export const worker = new URL(import.meta.url.endsWith('.ts') ? '../server/worker.ts' : '../server/worker.js', import.meta.url);\n`,
    },
  },
  {
    wall: 'import cycle',
    owner: 'check:rooms',
    says: 'cycle',
    in: 'src/model/one.ts',
    files: {
      ...inRoom(
        'model',
        `import { two } from './two.ts';\nexport const one = (): number => two();\n`,
        'one.ts',
      ),
      'src/model/two.ts': `import { one } from './one.ts';\nexport const two = (): number => one();\n`,
    },
  },
  {
    wall: 'forbidden package',
    owner: 'check:rooms',
    says: 'package',
    in: 'src/model/planted.ts',
    files: inRoom('model', `import { z } from 'zod';\nexport const schema = z.number();\n`),
  },
  {
    wall: 'node module in a pure room, as a type only',
    owner: 'check:rooms',
    says: 'package',
    in: 'src/planning/planted.ts',
    files: inRoom('planning', `import type { Stats } from 'node:fs';\nexport type S = Stats;\n`),
  },
  {
    wall: 'computed import',
    owner: 'check:rooms',
    says: 'computed-import',
    in: 'src/cli/main.ts',
    files: {
      'src/cli/main.ts': 'export const load = async (name: string): Promise<unknown> => import(name);\n',
    },
  },
  {
    wall: 'orphan file',
    owner: 'check:rooms',
    says: 'orphan',
    in: 'src/model/alone.ts',
    files: { 'src/model/alone.ts': 'export const alone = 1;\n' },
  },
  {
    wall: 'file over 300 lines',
    owner: 'check:rooms',
    says: 'length',
    in: 'src/model/planted.ts',
    files: inRoom('model', `export const long = 1;\n${'// line\n'.repeat(300)}`),
  },
  {
    wall: 'name that says nothing',
    owner: 'check:rooms',
    says: 'name',
    in: 'src/model/utils.ts',
    files: inRoom('model', 'export const one = 1;\n', 'utils.ts'),
  },
  {
    wall: 'stale tsconfig reference',
    owner: 'check:rooms',
    says: 'references',
    in: 'src/model/tsconfig.json',
    files: { 'src/model/tsconfig.json': (before) => before.replace('../numerics', '../planning') },
  },
  {
    wall: 'a room the linter does not know as pure',
    owner: 'check:rooms',
    says: 'lint-rooms',
    in: '.oxlintrc.json',
    files: { '.oxlintrc.json': (before) => before.replace('src/model/**', 'src/muddle/**') },
  },
  {
    wall: 'stale table in ARCHITECTURE.md',
    owner: 'check:rooms',
    says: 'table',
    in: 'ARCHITECTURE.md',
    files: { 'ARCHITECTURE.md': (before) => before.replace('| `model` |', '| `muddle` |') },
  },
  {
    wall: 'room package missing from the dependencies',
    owner: 'check:rooms',
    says: 'dependency',
    in: 'package.json',
    files: { 'package.json': (before) => before.replace('"zod"', '"zod-not"') },
  },
  inPure('**', 'check:rooms', 'power', 'export const square = (x: number): number => x ** 2;\n'),
  inPure(
    '**=',
    'check:rooms',
    'power',
    'export const f = (x: number): number => {\n  x **= 2;\n  return x;\n};\n',
  ),
  inPure("Math['exp']", 'check:rooms', 'math-value', "export const e = Math['exp'](1);\n"),
  inPure('const M = Math', 'check:rooms', 'math-value', 'const M = Math;\nexport const root = M.sqrt(2);\n'),
  inPure(
    'const { exp } = Math',
    'check:rooms',
    'math-value',
    'const { exp } = Math;\nexport const e = exp(1);\n',
  ),
  inPure(
    'a wall switched off',
    'check:rooms',
    'switched-off',
    '// oxlint-disable-next-line\nexport const x = 1;\n',
  ),
  inPure(
    'the linter’s wall switched off by name',
    'check:rooms',
    'switched-off',
    '// oxlint-disable-next-line no-restricted-globals -- once\nexport const now = Date.now();\n',
  ),
  inPure('process', 'check:types', 'TS2591', 'export const home = process.cwd();\n'),
  inPure('document', 'check:types', 'TS2584', 'export const page = document.title;\n'),
  inPure('Date.now()', 'check:lint', 'no-restricted-globals', 'export const now = Date.now();\n'),
  inPure('globalThis', 'check:lint', 'no-restricted-globals', 'export const all = globalThis;\n'),
  inPure('Intl', 'check:lint', 'no-restricted-globals', 'export const format = new Intl.NumberFormat();\n'),
  inPure('Math.random', 'check:lint', 'no-restricted-properties', 'export const r = Math.random();\n'),
  inPure('Math.exp', 'check:lint', 'no-restricted-properties', 'export const e = Math.exp(1);\n'),
  inPure('Math.PI', 'check:lint', 'no-restricted-properties', 'export const pi = Math.PI;\n'),
  inPure(
    'localeCompare',
    'check:lint',
    'no-restricted-properties',
    "export const c = 'a'.localeCompare('b');\n",
  ),
  inPure(
    'toLocaleString',
    'check:lint',
    'no-restricted-properties',
    'export const s = (1).toLocaleString();\n',
  ),
  inPure('explicit any', 'check:lint', 'no-explicit-any', 'export const x: any = 1;\n'),
  inPure('new Function', 'check:lint', 'no-new-func', "export const f = new Function('return 1');\n"),
  inPure('eval', 'check:lint', 'no-eval', "export const x: unknown = eval('1');\n"),
  inPure(
    'floating promise',
    'check:lint',
    'no-floating-promises',
    'const later = async (): Promise<void> => {};\nexport const go = (): void => {\n  later();\n};\n',
  ),
  inPure('default export', 'check:lint', 'no-default-export', 'export const x = 1;\nexport default x;\n'),
  {
    wall: 'console in the page',
    owner: 'check:lint',
    says: 'no-console',
    in: 'src/workbench/main.tsx',
    files: { 'src/workbench/main.tsx': "console.log('hello');\nexport {};\n" },
  },
  {
    wall: 'focused test',
    owner: 'check:lint',
    says: 'no-focused-tests',
    in: 'test/planted.test.ts',
    files: { 'test/planted.test.ts': "import { test } from 'vitest';\n\ntest.only('x', () => {});\n" },
  },
];
