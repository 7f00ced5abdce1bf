import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atan, cos, erf, erfc, exp, log, pow, sin } from './elementary.ts';
import { normalCdf, normalQuantile } from './normal.ts';

const folder = new URL('../../tools/reference/', import.meta.url);
const script = readFileSync(new URL('elementary.py', folder));

/** A row: arguments and the rounded value as hexadecimal doubles, then what the value lacks in ulp. */
type Row = readonly [...string[], number];
const reference = JSON.parse(readFileSync(new URL('elementary.json', folder), 'utf8')) as {
  readonly sha256: string;
  readonly points: Readonly<Record<string, readonly Row[]>>;
};

const fromBits = (bits: bigint): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
};

const readDouble = (text: string): number => {
  const parts = /^(-?)0x([01])\.([0-9a-f]+)p([+-]\d+)$/.exec(text);
  if (parts === null) throw new Error(`${text} is not a hexadecimal double`);
  const [, sign, lead, fraction = '', exponent] = parts;
  const biased = lead === '1' ? BigInt(Number(exponent) + 1023) : 0n;
  const bits = (biased << 52n) | BigInt(`0x${fraction.padEnd(13, '0')}`);
  return sign === '-' ? -fromBits(bits) : fromBits(bits);
};

/** The unit in the last place of a double, 2^-1074 for subnormal ones. */
const ulp = (value: number): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const exponent = view.getBigUint64(0) >> 52n;
  return exponent <= 52n
    ? fromBits(exponent <= 1n ? 1n : 1n << (exponent - 1n))
    : fromBits((exponent - 52n) << 52n);
};

// The largest errors the docstrings state, in ulp.
const functions = {
  exp: { run: exp, bound: 0.75 },
  log: { run: log, bound: 0.75 },
  pow: { run: pow, bound: 0.85 },
  sin: { run: sin, bound: 0.75 },
  cos: { run: cos, bound: 0.75 },
  atan: { run: atan, bound: 0.55 },
  erf: { run: erf, bound: 1.5 },
  erfc: { run: erfc, bound: 3.5 },
  normalCdf: { run: normalCdf, bound: 6 },
  normalQuantile: { run: normalQuantile, bound: 6 },
} satisfies Readonly<Record<string, { run: (x: number, y: number) => number; bound: number }>>;

describe('reference values', () => {
  it('were written by the present script', () => {
    expect(reference.sha256).toBe(createHash('sha256').update(script).digest('hex'));
    expect(Object.keys(reference.points)).toEqual(Object.keys(functions));
  });

  it.each(Object.entries(functions))('%s is within its stated error', (name, { run, bound }) => {
    const rows = reference.points[name] ?? [];
    expect(rows.length).toBeGreaterThan(200);
    const errors = rows.map((row) => {
      const [x = NaN, y = NaN, z = NaN] = row.slice(0, -1).map((text) => readDouble(text as string));
      const [result, value] = row.length === 4 ? [run(x, y), z] : [run(x, NaN), y];
      return { x, y, error: Math.abs((result - value) / ulp(value) - (row.at(-1) as number)) };
    });
    const worst = errors.reduce((a, b) => (b.error <= a.error ? a : b));
    expect(worst.error, `at ${worst.x}, ${worst.y}`).toBeLessThan(bound);
  });
});
