/** `percuta solve` as a process: exit codes, output, files, what it says to misuse, Ctrl-C. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerRequest, type SolutionRecord } from '../src/numerics/index.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'src/cli/main.ts');
const systems = join(root, 'examples/systems');
const robertson = join(systems, 'robertson.json');

const percuta = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).not.toContain('    at ');
  return { status, stdout, stderr };
};

const recordOf = (stdout: string): SolutionRecord => JSON.parse(stdout) as SolutionRecord;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'percuta-solve-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a system that is solved', () => {
  test('prints where it ended, the work and the path', () => {
    const { status, stdout, stderr } = percuta(['solve', robertson]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Robertson: finished at/);
    expect(stdout).toMatch(/A\s+2\.0833\d+\s×\s10⁻⁸\s+first species/);
    expect(stdout).toMatch(/\d+ steps accepted, \d+ rejected/);
    expect(stdout).toContain('path f64x2: WebAssembly');
  });

  test('--json prints the record and nothing else; the options are in it', () => {
    const options = '--json --method rodas5p --rtol 1e-8 --atol 1e-12 --path tape --set k1=0.05 --set k3=2e4';
    const { status, stdout, stderr } = percuta([
      'solve',
      robertson,
      ...options.split(' '),
      '--at',
      '0.4,40,4e3',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const record = recordOf(stdout);
    expect(record).toMatchObject({
      method: 'rodas5p',
      path: 'tape',
      control: { rtol: 1e-8, atol: 1e-12 },
      time: { values: [0.4, 40, 4000] },
    });
    expect(record.parameters.map(({ value }) => value)).toEqual([0.05, 3e7, 2e4]);
  });

  test('every example: solved, with the same numbers on the interpreter and in WebAssembly', () => {
    const examples = readdirSync(systems);
    expect(examples.length).toBeGreaterThanOrEqual(6);
    for (const name of examples) {
      const text = readFileSync(join(systems, name), 'utf8');
      const request = {
        text,
        method: 'rodas4',
        control: { rtol: 1e-6 },
        parameters: {},
        save: { count: 11 },
      };
      const [fast, plain] = (['f64x2', 'tape'] as const).map((path) => {
        const answer = answerRequest({ ...request, path });
        if (answer.kind !== 'solved') throw new Error(JSON.stringify(answer));
        expect(answer.record.path).toBe(path);
        return { ...answer.record, path: '' };
      });
      expect(fast).toEqual(plain);
      expect(['finished', 'stopped-by-event']).toContain(fast?.outcome.kind);
    }
  });

  test('--out writes whole files: the record, a table, a figure, a page', () => {
    const names = ['result.json', 'result.csv', 'result.svg', 'result.html'];
    for (const name of names) {
      const log = /svg|html/.test(name) ? ['--log', 'both'] : [];
      expect(percuta(['solve', robertson, '--out', join(folder, name), ...log]).status).toBe(0);
    }
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
    const [json = '', csv = '', svg = '', page = ''] = names.map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    const record = recordOf(json);
    const lines = csv.trim().split('\n');
    expect(lines[0]).toBe('t,A,B,C,total');
    expect(lines).toHaveLength(1 + record.time.values.length);
    expect(lines.at(-1)?.split(',').slice(1, 4).map(Number)).toEqual(record.states.map(({ final }) => final));
    expect(svg).toMatch(/^<svg/);
    // Programs that are no browsers know neither of these.
    expect(svg).not.toMatch(/var\(|light-dark/);
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toContain('doi:10.1007/978-3-642-05221-7');
  });
});

describe('a system that is not solved to the end', () => {
  test('says how far it came and what may help; exit code 1', () => {
    const { status, stdout } = percuta(['solve', robertson, '--method', 'tsit5', '--max-steps', '1000']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Robertson: too many steps at/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('probably stiff for this method; use rodas4');
  });

  test.skipIf(process.platform === 'win32')(
    'Ctrl-C: what was reached is printed, no file is written',
    async () => {
      const out = join(folder, 'cancelled.json');
      const args = [robertson, '--method', 'tsit5', '--max-steps', '1000000000000', '--out', out];
      const running = spawn(process.execPath, [cli, 'solve', ...args], { cwd: root });
      let stdout = '';
      running.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
      const exited = once(running, 'exit');
      // Before the command listens, the signal would end it at once.
      const timer = setInterval(() => running.kill('SIGINT'), 8000);
      const [code] = (await exited) as [number | null];
      clearInterval(timer);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^Robertson: cancelled at/);
      expect(existsSync(out)).toBe(false);
    },
  );
});

describe('a system that cannot be solved', () => {
  const faulty = readFileSync(robertson, 'utf8').replace('k2 * B^2', 'k9 * B^2');

  test('comes back with the place of the fault and what would be accepted; exit code 2', () => {
    const { status, stdout } = percuta(['solve', '-'], faulty);
    expect(status).toBe(2);
    expect(stdout).toMatch(/at \/fluxes\/1\/rate, line \d+, column \d+/);
    expect(stdout).toContain('k9 is not declared');
    expect(stdout).toContain('try: k1');
  });

  test('as JSON it is a finding like any other', () => {
    const out = join(folder, 'faulty.json');
    const { status, stdout } = percuta(['solve', '-', '--json', '--out', out], faulty);
    expect([status, existsSync(out)]).toEqual([2, false]);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'unreadable',
      findings: [{ severity: 'block', rule: 'system', pointer: '/fluxes/1/rate', advice: 'Try: k1' }],
    });
  });

  test.each([
    [['--rtol', '2'], 'rtol is 2'],
    [['--rtol', 'x'], '--rtol takes a number'],
    [['--set', 'k1'], 'name=value'],
    [['--set', 'k9=1'], 'try: k1'],
    [['--set', 'k1=1', '--set', 'k1=2'], 'two values'],
    [['--method', 'rodas5'], 'try: rodas4'],
    [['--path', 'f64'], 'f64x2'],
    [['--at', '3,2'], 'ascend'],
    [['--save', '10', '--at', '3'], 'not both'],
    [['--log', 'both'], 'figures'],
    [['--out', 'result.pdf'], '.svg'],
    [['second.json'], 'one file'],
  ])('%j is refused in a line', (extra, said) => {
    const { status, stdout, stderr } = percuta(['solve', robertson, ...extra]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('percuta schema system is a JSON Schema that takes the examples and refuses others', () => {
  const { status, stdout } = percuta(['schema', 'system']);
  expect(status).toBe(0);
  const schema = z.fromJSONSchema(JSON.parse(stdout) as Parameters<typeof z.fromJSONSchema>[0]);
  const examples = readdirSync(systems).map(
    (name) => JSON.parse(readFileSync(join(systems, name), 'utf8')) as Record<string, unknown>,
  );
  for (const example of examples) {
    expect([example['name'], schema.safeParse(example).success]).toEqual([example['name'], true]);
    for (const wrong of [
      { ...example, extra: 1 },
      { ...example, fluxes: {} },
      { ...example, name: ' ' },
    ]) {
      expect(schema.safeParse(wrong).success).toBe(false);
    }
    const { time: _, ...timeless } = example;
    expect(schema.safeParse(timeless).success).toBe(false);
  }
});
