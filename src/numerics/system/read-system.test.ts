import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJson, JsonFault, spanOf } from './json-scanner.ts';
import { longestSystemText, readSystem, type SystemFault } from './read-system.ts';
import { robertson } from './systems.case.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const passes = (text: string): boolean => {
  try {
    checkJson(text);
    return true;
  } catch (error) {
    if (error instanceof JsonFault) return false;
    throw error;
  }
};

interface Inner {
  readonly path: readonly string[];
  readonly value: unknown;
}

const innerValues = (value: unknown, path: readonly string[] = []): readonly Inner[] => [
  { path, value },
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => innerValues(inner, [...path, key]))
    : []),
];

describe('checkJson', () => {
  it('takes what JSON.parse takes and refuses what it refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e3',
      'null',
      ' ',
      '"\\u00e9"',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.json(),
      fc.tuple(fc.json(), fc.nat(200)).map(([json, cut]) => json.slice(0, cut)),
      fc.string({ unit: 'binary', maxLength: 5 }).map((inner) => `"${inner}"`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        // A key that stands twice is JSON, but not what anyone means.
        if (passes(text)) expect(isJson(text)).toBe(true);
        else if (isJson(text)) expect(() => checkJson(text)).toThrow('stands twice');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a": 1,}', 'a comma stands before }', 8],
    ['{"a": 1 "b": 2}', 'a comma or } is expected', 8],
    ["{'a': 1}", 'a key in double quotes is expected', 1],
    ['{"a" 1}', 'a colon is expected', 5],
    ['[1, ]', 'a comma stands before ]', 4],
    ['["a]', 'not closed', 1],
    ['{"a": 1, "a": 2}', 'stands twice', 9],
    ['1 2', 'ends before this', 2],
    ['', 'a value is expected', 0],
    ['[01]', 'a comma or ] is expected', 2],
    ['"a\nb"', 'line break', 2],
  ])('%s: %s', (text, said, position) => {
    expect(() => checkJson(text)).toThrow(said);
    expect(() => checkJson(text)).toThrow(expect.objectContaining({ position }) as Error);
  });

  it('goes as deep as the text', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(passes(deep)).toBe(true);
    expect(passes(deep.slice(1))).toBe(false);
  });
});

describe('spanOf', () => {
  it('finds every value of a text, however it is spaced', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 4), (value, spaces) => {
        const text = JSON.stringify(value, null, spaces);
        for (const { path, value: inner } of innerValues(JSON.parse(text))) {
          const { start, end } = spanOf(text, path);
          expect(JSON.parse(text.slice(start, end))).toEqual(inner);
        }
      }),
    );
  });

  it('ends at the innermost value there is', () => {
    const text = '{"a": {"b": 1}}';
    expect(spanOf(text, ['a', 'missing', 'more'])).toEqual({ start: 6, end: 14 });
    expect(spanOf(text, ['missing'])).toEqual({ start: 0, end: 15 });
  });
});

describe('readSystem', () => {
  const faultOf = (text: string): SystemFault => {
    const { fault } = readSystem(text);
    if (fault === undefined) throw new Error('the system was read');
    return fault;
  };

  it('reads what was declared', () => {
    expect(readSystem(JSON.stringify(robertson)).system?.declaration).toEqual(robertson);
  });

  it('says where a fault stands: pointer, line, column, offsets', () => {
    const text = JSON.stringify(robertson, null, 2).replace('"k2*B^2"', '"k4*B^2"');
    const { pointer, problem, suggestion, line, column, span } = faultOf(text);
    expect([pointer, problem, suggestion]).toEqual(['/fluxes/1/rate', 'k4 is not declared', 'k1']);
    expect(text.slice(span.start, span.end)).toBe('"k4*B^2"');
    expect(text.split('\n')[line - 1]?.slice(column - 1)).toBe('"k4*B^2"');
  });

  it('says where it stops being JSON', () => {
    const { pointer, problem, line, column } = faultOf('{\n  "name": "x",\n}');
    expect([pointer, problem, line, column]).toEqual(['', 'not JSON: a comma stands before }', 3, 1]);
  });

  it('refuses a text that is too long, and quotes little of what it refuses', () => {
    expect(faultOf('x'.repeat(longestSystemText + 1)).problem).toContain('at most');
    const key = 'k'.repeat(10_000);
    expect(faultOf(`{"${key}": 1}`).problem.length).toBeLessThan(700);
    expect(
      faultOf(JSON.stringify({ ...robertson, time: { unit: key, start: 0, end: 1 } })).problem.length,
    ).toBeLessThan(700);
  });
});
