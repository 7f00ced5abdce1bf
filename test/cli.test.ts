/** The command as a process: exit codes, output, and what it says to misuse. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { penContact, penStepped, roller } from './plans/good-plans.ts';

const root = join(import.meta.dirname, '..');
const cheek = join(root, 'examples/cheek.json');
const text = (value: unknown): string => JSON.stringify(value);

const percuta = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    input,
    encoding: 'utf8',
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).not.toContain('    at ');
  return { status, stdout, stderr };
};

const blocked = text({ ...penContact, zones: [{ ...penContact.zones[0]!, areaCm2: 0.2 }] });
const unreadable = text({ ...penContact, device: 'exeed' });
const fast = ['--scenarios', '1', '--workers', '0'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'percuta-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('check', () => {
  test.each([
    ['clear', text(penContact), 0],
    ['blocked', blocked, 1],
    ['unreadable', unreadable, 2],
  ])('a plan that is %s', (outcome, input, code) => {
    const spoken = percuta(['check', '-'], input);
    expect(spoken.status).toBe(code);
    expect(spoken.stdout.length).toBeGreaterThan(5);
    const parsed = JSON.parse(percuta(['check', '-', '--json'], input).stdout) as Record<string, unknown>;
    expect(parsed['outcome']).toBe(outcome);
    expect(Array.isArray(parsed['findings'])).toBe(true);
  });

  test('a file is read as standard input is', () => {
    expect(percuta(['check', cheek])).toEqual(percuta(['check', '-'], readFileSync(cheek, 'utf8')));
  });

  test('an unknown id comes with what was meant', () => {
    expect(percuta(['check', '-'], unreadable).stdout).toContain('Did you mean “exceed”');
  });
});

describe('predict', () => {
  test('--json prints the report and nothing else', () => {
    const { status, stdout, stderr } = percuta(['predict', cheek, '--json', '--seed', '7', ...fast]);
    expect([status, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(report).toMatchObject({ schema: 'percuta.report/1', seed: 7, scenarios: 1 });
    expect(report['hash']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('without it, text for a reader, with the notice', () => {
    const { status, stdout } = percuta(['predict', cheek, ...fast]);
    expect(status).toBe(0);
    expect(stdout).toContain('Not a medical device');
  });

  test.each([
    [blocked, 1, 'blocked'],
    [unreadable, 2, 'unreadable'],
  ])('a plan that must not be predicted writes no report', (input, code, outcome) => {
    const out = join(folder, `${outcome}.json`);
    const { status, stdout } = percuta(['predict', '-', '--json', '--out', out], input);
    expect(status).toBe(code);
    expect((JSON.parse(stdout) as Record<string, unknown>)['outcome']).toBe(outcome);
    expect(existsSync(out)).toBe(false);
  });

  test('--out writes a whole file of either kind, over what was there, and leaves nothing else', () => {
    const place = join(folder, 'out');
    mkdirSync(place);
    const [page, data] = [join(place, 'report.html'), join(place, 'report.json')];
    writeFileSync(page, 'old');
    expect(percuta(['predict', cheek, '--out', page, ...fast]).status).toBe(0);
    const printed = percuta(['predict', cheek, '--out', data, '--json', ...fast]);
    expect(printed.status).toBe(0);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(readFileSync(data, 'utf8'))).toEqual(JSON.parse(printed.stdout));
    expect(readdirSync(place).sort()).toEqual(['report.html', 'report.json']);
  });

  test.each([
    [['--out', 'report.pdf'], '.html or .json'],
    [['--out', 'report'], '.html or .json'],
    [['--out', '/no/such/folder/report.json'], 'ENOENT'],
    [['--seed', '-1'], '--seed'],
    [['--seed', '1.5'], '--seed'],
    [['--seed', '1e3'], '--seed'],
    [['--seed', '9007199254740992'], '--seed'],
    [['--seed', ''], '--seed'],
    [['--scenarios', '10001'], '--scenarios'],
    [['--scenarios', 'many'], '--scenarios'],
    [['--workers', '65'], '--workers'],
    [['--colour'], '--colour'],
    [['--seed'], '--seed'],
    [['second-plan.json'], 'one file'],
  ])('%j is refused in a line', (extra, said) => {
    const { status, stdout, stderr } = percuta(['predict', cheek, '--scenarios', '0', ...extra]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['--seed', '0'],
    ['--seed', '9007199254740991'],
  ])('%s %s is accepted', (name, value) => {
    expect(percuta(['predict', cheek, '--scenarios', '0', name, value]).status).toBe(0);
  });

  test('no scenario: nominal numbers without bands', () => {
    const { stdout } = percuta(['predict', cheek, '--json', '--scenarios', '0']);
    const { zones } = JSON.parse(stdout) as { zones: { indicators: { band: unknown; nominal: number }[] }[] };
    expect(zones[0]!.indicators.every(({ band, nominal }) => band === null && Number.isFinite(nominal))).toBe(
      true,
    );
  });
});

describe('schema', () => {
  test('is a JSON Schema that takes good plans and refuses others', () => {
    const { status, stdout } = percuta(['schema', 'plan']);
    expect(status).toBe(0);
    const parsed = JSON.parse(stdout) as Parameters<typeof z.fromJSONSchema>[0];
    expect(parsed).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    const schema = z.fromJSONSchema(parsed);
    const examples = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.json'));
    expect(examples).toContain('cheek.json');
    for (const file of examples) {
      const example = JSON.parse(readFileSync(join(root, 'examples', file), 'utf8')) as {
        readonly schema: string;
      };
      const isPlan = example.schema === 'percuta.plan/1';
      expect([file, schema.safeParse(example).success]).toEqual([file, isPlan]);
      if (!isPlan) expect(example.schema).toBe('percuta.home/1');
    }
    for (const plan of [penContact, penStepped, roller]) expect(schema.safeParse(plan).success).toBe(true);
    for (const wrong of [{}, null, { ...penContact, zones: [] }, { ...penContact, extra: 1 }]) {
      expect(schema.safeParse(wrong).success).toBe(false);
    }
  });
});

describe('course', () => {
  const few = ['--scenarios', '2', '--draws', '3'];

  test('--format json prints the record, with the same bytes whatever the workers', () => {
    const [none, one, two] = ['0', '1', '2'].map((workers) =>
      percuta(['course', cheek, '--format', 'json', '--workers', workers, ...few]),
    );
    expect(one).toEqual(none);
    expect(two).toEqual(none);
    const record = JSON.parse(none?.stdout ?? '') as Record<string, unknown>;
    expect(record).toMatchObject({
      schema: 'percuta.course/1',
      draws: 3,
      scenarios: 2,
      knowledge: 'posterior',
    });
    expect(record['hash']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('writes text, a page and a figure', () => {
    const said = percuta(['course', cheek, ...few, '--workers', '0']);
    expect([said.status, said.stderr]).toEqual([0, '']);
    expect(said.stdout).toContain('Calibrated, on little');
    for (const [ending, start] of [
      ['html', '<!doctype html>'],
      ['svg', '<svg'],
    ] as const) {
      const file = join(folder, `course.${ending}`);
      const args = [
        '-o',
        file,
        '--draws',
        '0',
        '--workers',
        '0',
        '--hypothesis',
        'bioelectric',
        '--off',
        'bleeding',
      ];
      expect(percuta(['course', cheek, ...args]).status).toBe(0);
      expect(readFileSync(file, 'utf8').trimStart().startsWith(start)).toBe(true);
    }
  });

  test.each([
    [['--hypothesis', 'bioelectrc'], 'Did you mean “bioelectric”'],
    [['--off', 'bleding'], 'Did you mean “bleeding”'],
    [['--off', 'bleeding,mass-of-collagen'], 'cannot be switched off'],
  ])('%j is refused with what was meant', (args, words) => {
    const { status, stdout } = percuta(['course', cheek, ...args]);
    expect(status).toBe(2);
    expect(stdout).toContain(words);
  });

  test('a plan that must not be carried out has no course', () => {
    expect(percuta(['course', '-'], blocked).status).toBe(1);
  });
});

describe('compare', () => {
  const other = join(root, 'examples/ablon-2018-wrinkles.json');
  const few = ['--scenarios', '2', '--draws', '128'];

  test('holds the courses against each other, with the same bytes whatever the workers', () => {
    const [none, two] = ['0', '2'].map((workers) =>
      percuta(['compare', cheek, other, '--json', '--workers', workers, ...few]),
    );
    expect([none?.status, none?.stderr]).toEqual([0, '']);
    expect(two).toEqual(none);
    const { courses } = JSON.parse(none?.stdout ?? '') as { readonly courses?: unknown };
    expect(courses).toMatchObject({ draws: 128, unfinished: 0, daysAfterLast: 90 });
  });

  test('writes them into text and page, and leaves them out with no draws', () => {
    const file = join(folder, 'comparison.html');
    const said = percuta(['compare', cheek, other, '--workers', '0', '--out', file, ...few]);
    expect(said.stdout).toContain('Differences of the healing courses');
    expect(readFileSync(file, 'utf8')).toContain('Differences of the healing courses');
    const without = percuta(['compare', cheek, other, ...fast, '--draws', '0']);
    expect(without.status).toBe(0);
    expect(without.stdout).not.toContain('healing courses');
  });
});

describe('misuse', () => {
  test.each([
    [[]],
    [['prdict', cheek]],
    [['__proto__']],
    [['constructor']],
    [['check']],
    [['check', cheek, cheek]],
    [['check', '/no/such/plan.json']],
    [['check', root]],
    [['check', cheek, '--seed', '1']],
    [['course', cheek, '--format', 'pdf']],
    [['course', cheek, '--format', 'svg', '-o', 'course.html']],
    [['course', cheek, '--draws', '-1']],
    [['compare', cheek, cheek, '--draws', 'many']],
    [['compare', cheek, cheek, '--draws', '16']],
    [['schema']],
    [['schema', 'report']],
    [['serve', 'here']],
    [['--frobnicate']],
  ])('%j ends with 2 and a line', (args) => {
    const { status, stdout, stderr } = percuta(args);
    expect(status).toBe(2);
    expect(`${stdout}${stderr}`.length).toBeGreaterThan(10);
  });

  test('help and version are no misuse', () => {
    expect(percuta(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(percuta(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
