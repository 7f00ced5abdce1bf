/** Paired ratios of the benches stay within one and a half times what is on record; absolute times are not judged. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const slack = 1.5;

interface Measured {
  readonly bench: string;
}

const onRecord = (
  JSON.parse(readFileSync(join(root, 'bench/measured.json'), 'utf8')) as {
    readonly measured: readonly Measured[];
  }
).measured;

/** Every number called `ratio`, by its path. */
const ratiosIn = (value: unknown, path = ''): readonly (readonly [path: string, ratio: number])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'ratio' && typeof inner === 'number'
          ? [[path, inner] as const]
          : ratiosIn(inner, `${path}/${key}`),
      );

test.each(['expression', 'predict', 'solve/gates'])(
  '%s is not slower, against its twin, than on record',
  (name) => {
    const line = execFileSync(process.execPath, [join(root, 'bench', `${name}.ts`)], { encoding: 'utf8' });
    const now = ratiosIn(JSON.parse(line));
    const before = new Map(ratiosIn(onRecord.find(({ bench }) => bench === name)));
    expect(now.length).toBeGreaterThan(0);
    expect(now.filter(([path, ratio]) => !(ratio <= slack * (before.get(path) ?? 0)))).toEqual([]);
  },
);
