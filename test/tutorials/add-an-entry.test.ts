/** How to add to the catalogue, as a test: each entry is one new file and one changed list, and is there for every door. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'percuta-howto-'));
  for (const part of ['src', 'package.json', 'tsconfig.base.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

interface HowTo {
  readonly what: string;
  /** Folder and list of the catalogue. */
  readonly folder: string;
  readonly list: string;
  readonly name: string;
  readonly id: string;
  /** The new file, written from a first entry of the list: its name and its file. */
  readonly file: (first: string, from: string) => string;
}

const howTos: readonly HowTo[] = [
  {
    what: 'site',
    folder: 'sites',
    list: 'sites',
    name: 'earlobe',
    id: 'earlobe',
    file: (first, from) => `import { ${first} } from '${from}';
import { site } from '../site.ts';

export const earlobe = site({ ...${first}, id: 'earlobe', name: 'Earlobe' });
`,
  },
  {
    what: 'device',
    folder: 'devices',
    list: 'devices',
    name: 'examplePen',
    id: 'example-pen',
    file: (first, from) => `import { ${first} } from '${from}';
import { device } from '../device.ts';

export const examplePen = device({ ...${first}, id: 'example-pen', name: 'Example pen', label: 'unknown' });
`,
  },
  {
    what: 'indication',
    folder: 'indications',
    list: 'indications',
    name: 'exampleIndication',
    id: 'example-indication',
    file: (first, from) => `import { ${first} } from '${from}';
import { indication } from '../indication.ts';

export const exampleIndication = indication({ ...${first}, id: 'example-indication', name: 'Example' });
`,
  },
  {
    what: 'rule',
    folder: 'rules',
    list: 'rules',
    name: 'exampleRule',
    id: 'example-rule',
    file: (first, from) => `import { ${first} } from '${from}';
import { rule } from '../rule.ts';

export const exampleRule = rule({
  ...${first},
  id: 'example-rule',
  scope: 'plan',
  pointer: '/person/sex',
  when: { kind: 'is', fact: 'person.sex', values: ['female'] },
});
`,
  },
  {
    what: 'topical',
    folder: 'topicals',
    list: 'topicals',
    name: 'exampleTopical',
    id: 'example-topical',
    file: (first, from) => `import { ${first} } from '${from}';
import { topical } from '../topical.ts';

export const exampleTopical = topical({ ...${first}, id: 'example-topical', name: 'Example topical' });
`,
  },
];

const catalogueAt = (folder: string, list: string): readonly { readonly id: string }[] => {
  const code = `const { catalogue } = await import(${JSON.stringify(join(folder, 'src/catalogue/index.ts'))}); console.log(JSON.stringify(catalogue[${JSON.stringify(list)}].map(({ id }) => ({ id }))));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
  ) as readonly { readonly id: string }[];
};

describe.each(howTos)('a new $what', ({ folder, list, name, id, file }) => {
  test('is one file and one line in one list', () => {
    const place = join(copy, 'src/catalogue', folder);
    const index = join(place, 'index.ts');
    const before = readFileSync(index, 'utf8');
    const [, first = '', from = ''] = /import \{ (\w+) \} from '(\.\/[\w-]+\.ts)';/.exec(before) ?? [];
    const known = catalogueAt(copy, list).length;

    writeFileSync(join(place, `${id}.ts`), file(first, from));
    writeFileSync(
      index,
      `import { ${name} } from './${id}.ts';\n${before.replace(new RegExp(`(export const ${list} = \\[)`), `$1${name}, `)}`,
    );

    const items = catalogueAt(copy, list);
    expect(items).toHaveLength(known + 1);
    expect(items.map((item) => item.id)).toContain(id);
  });
});

test('what was added is known to plans', () => {
  const plan = JSON.parse(readFileSync(join(root, 'examples/cheek.json'), 'utf8')) as {
    zones: readonly object[];
  };
  const edited = {
    ...plan,
    device: 'example-pen',
    indication: 'example-indication',
    zones: plan.zones.map((zone) => ({ ...zone, site: 'earlobe' })),
    topicals: [{ product: 'example-topical', moment: 'after' }],
  };
  const code = `const { checkPlan, outcomeOf } = await import(${JSON.stringify(join(copy, 'src/planning/index.ts'))}); const checked = checkPlan(${JSON.stringify(edited)}); console.log(JSON.stringify([outcomeOf(checked), checked.findings.map(({ rule }) => rule)]));`;
  const [outcome, rules] = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
  ) as [string, readonly string[]];
  expect(outcome).not.toBe('unreadable');
  expect(rules).toContain('example-rule');
});
