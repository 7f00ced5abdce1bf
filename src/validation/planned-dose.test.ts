import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cases } from './cases/index.ts';
import { healingScores } from './healing-scores.ts';
import { healingStudies } from './healing/index.ts';
import { plannedRecord } from './healing/planned-record.ts';
import { validationTable } from './table.ts';

const planned = healingStudies.filter(({ plan }) => plan !== undefined);
const table = validationTable(1);
const rows = planned.flatMap((study) => study.rows.filter(({ reading }) => reading !== undefined));

test('Lotfi and El-Domyati are held against what a plan of their protocol gives', () => {
  expect(planned.map(({ id }) => id)).toEqual(['lotfi-2013', 'el-domyati-2015']);
  for (const { plan } of planned) {
    expect(existsSync(join(import.meta.dirname, `../../examples/${plan}.json`))).toBe(true);
  }
  expect(Object.keys(plannedRecord.rows).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  expect(plannedRecord.scenarios).toBeGreaterThanOrEqual(64);
  expect(plannedRecord.draws).toBeGreaterThanOrEqual(512);
});

describe.each(rows)('$id at the planned dose', ({ id, use }) => {
  const entry = cases.find((each) => each.id === `${id}-planned`)!;

  test('is in the table, and no number that was fitted is called validation', () => {
    expect(entry.use).toBe(use === 'validation' ? 'validation' : 'reproduction');
    expect(table.some((row) => row.id === entry.id && row.score !== null)).toBe(true);
    const score = healingScores().find((each) => each.id === entry.id);
    expect([score?.dose, score?.constant !== null]).toEqual(['planned', true]);
  });

  test('says which dose was placed, and draws from its own record', () => {
    expect(entry.note).toMatch(/planning places [\d.]+ \([\d.]+–[\d.]+\) % of the surface/);
    const { prior, posterior } = plannedRecord.rows[id]!;
    const [before, after] = [entry.predictBeforeFit!(1), entry.predict(1)];
    expect([Math.min(...before) >= prior[0]!, Math.max(...before) <= prior.at(-1)!]).toEqual([true, true]);
    expect([Math.min(...after) >= posterior[0]!, Math.max(...after) <= posterior.at(-1)!]).toEqual([
      true,
      true,
    ]);
  });

  test('has quantiles in order', () => {
    const { nominal, prior, posterior } = plannedRecord.rows[id]!;
    for (const quantiles of [prior, posterior]) {
      expect(quantiles).toHaveLength(99);
      expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
    }
    expect(nominal).toBeGreaterThan(0);
  });
});

test('most draws give less than was seen at the dose planned for the protocol that was fitted, as the course says', () => {
  const fitted = planned.flatMap((study) => study.rows.filter(({ use }) => use === 'likelihood'));
  expect(fitted).toHaveLength(3);
  for (const { id, observed } of fitted) {
    const seen = observed.kind === 'value' ? observed.value.value : NaN;
    const less = plannedRecord.rows[id]!.posterior.filter((value) => value < seen);
    expect(less.length).toBeGreaterThan(99 / 2);
  }
});
