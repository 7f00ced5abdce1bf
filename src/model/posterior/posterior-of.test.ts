import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bioelectric, healingCourse, withHypothesis } from '../index.ts';
import { crc32 } from './crc32.ts';
import { PosteriorError, posteriorBytes, posteriorOf, withPriors } from './posterior-of.ts';
import type { PosteriorRecord } from './posterior-record.ts';

const record = JSON.parse(
  readFileSync(new URL('./healing.json', import.meta.url), 'utf8'),
) as PosteriorRecord;
const bytes = new Uint8Array(readFileSync(new URL('./healing.bin', import.meta.url)));

test('the checksum is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('the committed draws are read, are few enough bytes and come back the same', () => {
  const table = posteriorOf(bytes, record);
  expect(bytes.length).toBeLessThan(400_000);
  expect(record.count).toBeGreaterThanOrEqual(400);
  expect(table.values.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
  expect(posteriorBytes(table)).toEqual(bytes);
});

test('other bytes, and bytes of another length, are refused', () => {
  const spoilt = bytes.slice();
  spoilt[1000]! ^= 1;
  expect(() => posteriorOf(spoilt, record)).toThrow(PosteriorError);
  expect(() => posteriorOf(bytes.subarray(4), record)).toThrow(/are not 800 draws/);
});

test('what the data do not speak of is drawn from its prior, the same each time', () => {
  const course = withHypothesis(healingCourse, bioelectric);
  const table = withPriors(posteriorOf(bytes, record), course);
  const uncertain = course.parameters.filter(({ prior }) => prior.kind !== 'fixed').map(({ id }) => id);
  expect(table.names.toSorted()).toEqual(uncertain.toSorted());
  expect(table.values).toHaveLength(800 * uncertain.length);
  expect(withPriors(posteriorOf(bytes, record), course).values).toEqual(table.values);
});
