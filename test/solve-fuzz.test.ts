/** Whatever is read as a system: an answer in time, never an exception; what passes is solved with numbers. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRequest, methods, type SolveAnswer, type SolveRequest } from '../src/numerics/index.ts';
import { edits, spoilt } from './spoilt-json.ts';

const folder = join(import.meta.dirname, '../examples/systems');
const examples = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>,
);
const pointer = /^(\/([^/~]|~0|~1)*)*$/u;
const slowestMs = 3000;

const request = (text: string, over: Partial<SolveRequest> = {}): SolveRequest => ({
  text,
  method: 'rodas4',
  control: { rtol: 1e-3, maxSteps: 2000 },
  parameters: {},
  save: { count: 5 },
  ...over,
});

const expectAnswer = (text: string, over: Partial<SolveRequest> = {}): SolveAnswer => {
  const start = performance.now();
  const answer = answerRequest(request(text, over));
  expect(performance.now() - start).toBeLessThan(slowestMs);
  expect(() => JSON.stringify(answer)).not.toThrow();
  if (answer.kind === 'faulty') {
    const { fault } = answer;
    expect(fault.pointer).toMatch(pointer);
    expect(fault.problem.length).toBeGreaterThan(3);
    expect(fault.problem.length).toBeLessThan(700);
    expect(fault.span.start).toBeLessThanOrEqual(fault.span.end);
    expect(fault.span.end).toBeLessThanOrEqual(text.length);
    expect(fault.line).toBeGreaterThan(0);
  }
  if (answer.kind === 'solved') {
    const { record } = answer;
    expect(record.work.accepted + record.work.rejected).toBeLessThanOrEqual(2000);
    for (const { values, name } of [...record.states, ...record.outputs]) {
      expect([name, values.filter((value) => !Number.isFinite(value))]).toEqual([name, []]);
    }
    if (record.outcome.kind === 'finished') {
      for (const { final } of record.states) expect(final).not.toBeNull();
    }
  }
  return answer;
};

const spoiltSystems = fc
  .tuple(fc.constantFrom(...examples), fc.array(edits, { minLength: 1, maxLength: 4 }))
  .map(([system, list]) => JSON.stringify(spoilt(system, list)) ?? '');

/** Texts of the language, with and without sense. */
const texts = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'x',
          'k',
          '+',
          '-',
          '*',
          '/',
          '^',
          '(',
          ')',
          '2',
          '0',
          '1e300',
          'exp(',
          'log(',
          'sqrt(',
          'pos(',
          'hill(',
          ',',
          't',
          'law',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'k*x^2',
      'k*x^9',
      '-k*x^3',
      'k/x',
      'k/(x-x)',
      'k*exp(x)',
      'k*exp(x*x*x)',
      'k*log(x-1)',
      'k*sqrt(-x)',
      'k*x*1e300',
      'k*(x/x)^200',
      'k*exp(exp(exp(x)))',
      'k*hill(x, x, x)',
      'k*pos(x-2)',
      'k*(0-1)^x',
      'k*x/1e-320',
      'k*1e308*10',
      '-k*x*law',
    ),
  },
);

const oneState = (rate: string, law: string, set: string): string =>
  JSON.stringify({
    name: 'one state',
    time: { unit: 's', start: 0, end: 10 },
    states: { x: { unit: '1', meaning: 'x', initial: 1, scale: 1 } },
    parameters: { k: { unit: 's-1', meaning: 'k', value: 1 }, z: { unit: '1', meaning: 'z', value: 1 } },
    laws: { law: { unit: '1', meaning: 'law', text: law } },
    fluxes: [
      { to: 'x', rate },
      { from: 'x', rate: 'k*x*law*z*1e-9' },
    ],
    events: [{ id: 'turn', when: 'x - z', direction: 'either', set: { x: set } }],
    jumps: [{ at: 3, set: { x: set } }],
  });

describe('in this process', () => {
  test('any JSON value is no system', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(expectAnswer(JSON.stringify(value)).kind).toBe('faulty');
      }),
      { numRuns: 300 },
    );
  });

  test('text that is no JSON, and JSON cut or joined anywhere', () => {
    const whole = JSON.stringify(examples[0]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(whole.length), (text, cut) => {
        expect(expectAnswer(text).kind).toBe('faulty');
        expect(expectAnswer(whole.slice(0, Math.max(0, cut - 1))).kind).toBe('faulty');
        expectAnswer(whole.slice(0, cut) + text.slice(0, 3) + whole.slice(cut));
      }),
      { numRuns: 200 },
    );
  });

  test.each(methods.map(({ id }) => id))('spoilt systems, with %s', (method) => {
    fc.assert(
      fc.property(spoiltSystems, (text) => {
        expectAnswer(text, { method });
      }),
      { numRuns: 150 },
    );
  });

  test('rates, laws and events of every kind', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(texts, texts, texts, fc.constantFrom(...methods), (rate, law, set, { id }) => {
        const answer = expectAnswer(oneState(rate, law, set), { method: id });
        kinds.add(answer.kind === 'solved' ? answer.record.outcome.kind : answer.kind);
      }),
      {
        numRuns: 300,
        examples: [
          ['k*x^2', 'x', '1', methods[0]!],
          ['k*x', '1', 'x', methods[0]!],
          ['-k*sqrt(x)*x/x', '1', 'x', methods[0]!],
        ],
      },
    );
    expect([...kinds]).toEqual(expect.arrayContaining(['faulty', 'finished']));
  });

  test('absurd controls, times and values', () => {
    const number = fc.oneof(
      fc.constantFrom(NaN, Infinity, -1, 0, 5e-324, 1e-300, 1e308, 1e-3, 1),
      fc.double(),
    );
    const text = JSON.stringify(examples.find((example) => example['name'] === 'SIR epidemic'));
    fc.assert(
      fc.property(
        fc.record(
          { rtol: number, atol: number, minStep: number, maxStep: number, initialStep: number },
          { requiredKeys: [] },
        ),
        fc.array(number, { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('contact', 'recovery', '__proto__', 'toString'), number),
        (control, at, parameters) => {
          expectAnswer(text, { control: { ...control, maxSteps: 500 }, save: { at }, parameters });
        },
      ),
      { numRuns: 300 },
    );
  });

  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '_', 'x'.repeat(5000)];
  test.each(names)('a state called %s', (name) => {
    const states = JSON.parse(
      `{"${name}": {"unit": "1", "meaning": "m", "initial": 1, "scale": 1}}`,
    ) as object;
    const system = {
      name: 'strange names',
      time: { unit: 's', start: 0, end: 1 },
      states,
      constants: { k: { unit: 's-1', meaning: 'k', value: 1 } },
      fluxes: [{ from: name, rate: `k*${name}` }],
    };
    const answer = expectAnswer(JSON.stringify(system));
    if (answer.kind === 'solved') expect(answer.record.states[0]?.final).toBeCloseTo(Math.exp(-1), 2);
  });

  const huge: readonly (readonly [string, () => string])[] = [
    ['10 MB of one letter', () => 'x'.repeat(10_000_000)],
    ['10 MB of JSON', () => JSON.stringify({ name: 'x'.repeat(10_000_000) })],
    ['100 000 open brackets', () => '['.repeat(100_000)],
    ['a list 100 000 deep', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['an object 100 000 deep', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['100 000 unknown fields', () => `{${Array.from({ length: 100_000 }, (_, i) => `"${i}":0`).join(',')}}`],
    ['one field of 900 000 letters', () => `{"${'k'.repeat(900_000)}":1}`],
    ['laws in a circle of 2000', () => circle(2000)],
    ['a tower of 3000 laws', () => tower(3000)],
    ['1000 states that all depend on all', () => dense(1000)],
    ['a text of 9000 parentheses', () => oneState(`${'('.repeat(9000)}x`, '1', 'x')],
  ];
  test.each(huge)('%s', (_, textOf) => {
    expect(expectAnswer(textOf()).kind).toBe('faulty');
  });
});

const lawful = (laws: readonly (readonly [string, string])[]): string =>
  JSON.stringify({
    ...(JSON.parse(oneState('k*x', 'x', 'x')) as object),
    laws: Object.fromEntries(
      [...laws, ['law', 'a0'] as const].map(([name, text]) => [name, { unit: '1', meaning: name, text }]),
    ),
  });

const circle = (count: number): string =>
  lawful(Array.from({ length: count }, (_, i) => [`a${i}`, `a${(i + 1) % count} + x`] as const));

const tower = (count: number): string =>
  lawful(
    Array.from({ length: count }, (_, i) =>
      i === count - 1 ? ([`a${i}`, 'x'] as const) : ([`a${i}`, `a${i + 1}*a${i + 1} + 1`] as const),
    ),
  );

const dense = (count: number): string => {
  const names = Array.from({ length: count }, (_, i) => `x${i}`);
  const unit = '1';
  return JSON.stringify({
    name: 'dense',
    time: { unit: 's', start: 0, end: 1 },
    states: Object.fromEntries(names.map((name) => [name, { unit, meaning: name, initial: 1, scale: 1 }])),
    constants: { k: { unit: 's-1', meaning: 'k', value: 1 } },
    laws: { sum: { unit, meaning: 'sum', text: names.join('+') } },
    fluxes: names.map((from) => ({ from, rate: `k*${from}*sum` })),
  });
};

describe('through the command', () => {
  const cli = join(import.meta.dirname, '../src/cli/main.ts');
  const solve = (input: string | Buffer): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [cli, 'solve', '-', '--json', '--max-steps', '2000'], {
      input,
      maxBuffer: 64 * 1024 * 1024,
    });

  const expectCalm = (input: string | Buffer): number | null => {
    const { status, stderr, stdout } = solve(input);
    expect([0, 1, 2]).toContain(status);
    expect(String(stderr)).not.toContain('    at ');
    if (String(stderr) === '') expect(() => JSON.parse(String(stdout)) as unknown).not.toThrow();
    return status;
  };

  test('spoilt systems', () => {
    for (const text of fc.sample(spoiltSystems, { numRuns: 6, seed: 71 })) expectCalm(text);
  });

  test.each([
    ['nothing', ''],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3])],
    ['10 MB', 'x'.repeat(10_000_000)],
    ['a list 100 000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('%s', (_, input) => {
    expect(expectCalm(input)).toBe(2);
  });
});
