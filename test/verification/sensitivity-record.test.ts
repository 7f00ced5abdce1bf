import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadingRecord, SensitivityRecord, StudyRecord } from '../../src/trials/index.ts';

const record = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/sensitivity.json'), 'utf8'),
) as SensitivityRecord;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Written with three decimals. */
const rounding = 0.001;

const intervalsOf = ({ first, total }: ReadingRecord) =>
  total.value.map((_, at) => ({
    first: { low: first.low[at] ?? NaN, value: first.value[at] ?? NaN, high: first.high[at] ?? NaN },
    total: { low: total.low[at] ?? NaN, value: total.value[at] ?? NaN, high: total.high[at] ?? NaN },
  }));

describe.each<StudyRecord>(record.studies)('$reference', ({ survivors, readings, counts, foundByHalf }) => {
  test('every course finished, so every row has an answer', () => {
    for (const { unfinished, unread } of Object.values(counts)) expect([unfinished, unread]).toEqual([0, 0]);
    for (const { answered } of readings) expect(answered).toBe(record.settings.rows);
    expect(counts.indices.courses).toBe(record.settings.rows * (survivors.length + 3));
    expect(counts.screening.courses).toBe(record.settings.trajectories * (record.factors.length + 1));
  });

  test('survivors are those that reach the share, whatever half of the trajectories says of a few', () => {
    const reached = record.factors.filter((_, at) =>
      readings.some(
        ({ effects: { muStar } }) => (muStar[at] ?? NaN) >= record.settings.share * Math.max(...muStar),
      ),
    );
    expect(survivors.toSorted()).toEqual(reached.toSorted());
    expect(foundByHalf).toBeGreaterThanOrEqual(0.9 * survivors.length);
  });

  test('no effect is larger in the mean than in size', () => {
    for (const { effects } of readings) {
      effects.mu.forEach((mu, at) => {
        expect(Math.abs(mu)).toBeLessThanOrEqual((effects.muStar[at] ?? NaN) * 1.01);
      });
    }
  });

  test('within the intervals a total index is no less than the first, and both are shares', () => {
    for (const reading of readings) {
      for (const { first, total } of intervalsOf(reading)) {
        expect(total.high + rounding).toBeGreaterThanOrEqual(first.low);
        expect(total.low).toBeGreaterThanOrEqual(0);
        expect(first.low).toBeLessThanOrEqual(1);
        expect(total.low).toBeLessThanOrEqual(1);
      }
    }
  });

  test('few intervals of first indices lie wholly below 0, as of 95 % intervals', () => {
    const highs = readings.flatMap(({ first }) => first.high);
    const below = highs.filter((high) => high < 0).length;
    expect(below / highs.length).toBeLessThanOrEqual(0.025);
  });

  test('first indices sum to no more than 1, total indices to no less', () => {
    for (const { first, total } of readings) {
      expect(sum(first.low)).toBeLessThanOrEqual(1);
      expect(sum(total.high)).toBeGreaterThanOrEqual(1);
    }
  });

  test('what did not survive is together no more than a tenth of any variance', () => {
    for (const { total } of readings) expect(total.high.at(-1)).toBeLessThan(0.1);
  });

  test('from half of the rows to all, indices move no more than intervals let expect', () => {
    for (const { total, convergence } of readings) {
      const [half, all] = convergence.slice(-2);
      expect(all?.total).toEqual(total.value);
      total.value.forEach((value, at) => {
        // Half of the rows are among all of them: the move is as uncertain as the value. This is twice its interval.
        const allowed = (total.high[at] ?? NaN) - (total.low[at] ?? NaN) + rounding;
        expect(Math.abs(value - (half?.total[at] ?? NaN))).toBeLessThanOrEqual(allowed);
      });
    }
  });
});
