/** Whatever is read as a plan: an answer in time, never an exception; what passes can be predicted. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkPlan,
  isPredictable,
  outcomeOf,
  predictPlan,
  readPlan,
  type CheckedPlan,
} from '../src/planning/index.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';
import { edits, spoilt } from './spoilt-json.ts';

const slowestMs = 1000;
/** A reader is shown what can be read: at most a few for each of a few zones. */
const mostFindings = 24 * 20;
const pointer = /^(\/([^/~]|~0|~1)*)*$/u;

const expectAnswer = (read: () => CheckedPlan): CheckedPlan => {
  const start = performance.now();
  const checked = read();
  expect(performance.now() - start).toBeLessThan(slowestMs);
  expect(() => JSON.stringify(checked)).not.toThrow();
  expect(checked.findings.length).toBeLessThanOrEqual(mostFindings);
  for (const finding of checked.findings) {
    expect(finding.pointer).toMatch(pointer);
    for (const said of [finding.rule, finding.title, finding.reason, finding.advice]) {
      expect(said.length).toBeGreaterThan(0);
      expect(said.length).toBeLessThan(1500);
    }
  }
  const outcome = outcomeOf(checked);
  if (outcome === 'blocked' || outcome === 'unreadable')
    expect(checked.findings.some(({ severity }) => severity === 'block')).toBe(true);
  return checked;
};

const spoiltPlans = fc
  .tuple(arbitraryPlan(), fc.array(edits, { minLength: 1, maxLength: 4 }))
  .map(([plan, list]) => spoilt(plan, list));

describe('in this process', () => {
  test('any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        expect(outcomeOf(expectAnswer(() => readPlan(text)))).toBe('unreadable');
        expectAnswer(() => checkPlan(value));
      }),
      { numRuns: 300 },
    );
  });

  test('any value at all', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: false, maxDepth: 3 }), (value) => {
        expect(outcomeOf(checkPlan(value))).toBe('unreadable');
      }),
      { numRuns: 300 },
    );
  });

  test('spoilt plans, as values and as text', () => {
    fc.assert(
      fc.property(spoiltPlans, (value) => {
        expectAnswer(() => checkPlan(value));
        const text = JSON.stringify(value) ?? '';
        expectAnswer(() => readPlan(text));
      }),
      { numRuns: 600 },
    );
  });

  test('text that is no JSON, and JSON cut or joined anywhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string()), (text) => {
        expectAnswer(() => readPlan(text));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(arbitraryPlan(), fc.nat(2000), fc.string({ maxLength: 3 }), (plan, at, piece) => {
        const text = JSON.stringify(plan);
        const cut = at % text.length;
        expectAnswer(() => readPlan(text.slice(0, cut)));
        expectAnswer(() => readPlan(text.slice(0, cut) + piece + text.slice(cut)));
      }),
      { numRuns: 200 },
    );
  });

  const huge: readonly (readonly [string, () => string])[] = [
    ['10 MB of one letter', () => 'x'.repeat(10_000_000)],
    ['10 MB of JSON', () => JSON.stringify({ title: 'x'.repeat(10_000_000) })],
    ['100 000 open brackets', () => '['.repeat(100_000)],
    ['a list 100 000 deep', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['an object 100 000 deep', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['100 000 unknown fields', () => `{${Array.from({ length: 100_000 }, (_, i) => `"${i}":0`).join(',')}}`],
    ['300 000 zones that are numbers', () => `{"zones":[${'0,'.repeat(300_000)}0]}`],
    ['one field of 900 000 letters', () => `{"${'k'.repeat(900_000)}":1}`],
  ];
  test.each(huge)('%s', (_, textOf) => {
    const text = textOf();
    expect(outcomeOf(expectAnswer(() => readPlan(text)))).toBe('unreadable');
  });

  test('a plan at the limit of the schema is read in time', () => {
    fc.assert(
      fc.property(arbitraryPlan({ mostZones: 1 }), (plan) => {
        const [zone] = plan.zones;
        const many = Array.from({ length: 24 }, (_, i) => ({ ...zone!, id: `zone-${i}` }));
        expect(isPredictable(expectAnswer(() => checkPlan({ ...plan, zones: many })))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

/** A number of the report that is not a number, by the path to it. */
const notNumbers = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notNumbers(inner, `${path}/${key}`));
};

describe('plans that pass', () => {
  test('are predicted, with numbers wherever a number is promised', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryPlan({ largestAreaCm2: 5, longestContactSeconds: 4, mostZones: 2 }),
        fc.maxSafeNat(),
        async (plan, seed) => {
          const report = await predictPlan(checkPlan(plan), { seed, scenarios: 2 });
          expect(notNumbers(report)).toEqual([]);
          for (const { indicators } of report.zones) {
            for (const { id, nominal } of indicators) {
              if (!id.endsWith('-depth')) expect([id, nominal]).not.toEqual([id, null]);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('whatever their words: a title of any characters', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.constant('\ud800 half'),
    );
    await fc.assert(
      fc.asyncProperty(
        arbitraryPlan({ mostZones: 1, longestContactSeconds: 1 }),
        words,
        async (plan, title) => {
          const checked = expectAnswer(() => checkPlan({ ...plan, title }));
          if (!isPredictable(checked)) return;
          const { hash } = await predictPlan(checked, { seed: 1, scenarios: 0 });
          expect(hash).toMatch(/^[0-9a-f]{64}$/);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('through the command', () => {
  const cli = join(import.meta.dirname, '../src/cli/main.ts');
  const check = (input: string | Buffer): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [cli, 'check', '-', '--json'], { input, maxBuffer: 64 * 1024 * 1024 });

  const expectCalm = (input: string | Buffer): void => {
    const { status, stderr, stdout } = check(input);
    expect([0, 1, 2]).toContain(status);
    expect(String(stderr)).not.toContain('    at ');
    if (String(stderr) === '') expect(() => JSON.parse(String(stdout)) as unknown).not.toThrow();
  };

  test('spoilt plans', () => {
    for (const value of fc.sample(spoiltPlans, { numRuns: 12, seed: 71 })) {
      expectCalm(JSON.stringify(value) ?? '');
    }
  });

  test.each([
    ['nothing', ''],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3])],
    ['10 MB', 'x'.repeat(10_000_000)],
    ['a list 100 000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('%s', (_, input) => {
    expectCalm(input);
    expect(check(input).status).toBe(2);
  });
});
