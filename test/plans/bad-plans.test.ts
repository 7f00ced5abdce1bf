import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { NotPredictable, outcomeOf, predictPlan, readPlan } from '../../src/planning/index.ts';
import { badPlans } from './bad-plans.ts';
import { penContact, penGlide, penStepped, radiofrequency, roller, stamped } from './good-plans.ts';
import { schemaLeaves } from './schema-fields.ts';

test('the plans that are spoilt were good', () => {
  for (const plan of [penContact, penGlide, penStepped, roller, stamped, radiofrequency]) {
    expect(outcomeOf(readPlan(JSON.stringify(plan)))).toBe('clear');
  }
});

test('there is a bad plan for every field of the schema, and no two of one name', () => {
  const pointers = new Set(badPlans.map(({ pointer }) => pointer.replaceAll(/\/\d+/g, '/*')));
  const fields = schemaLeaves().map((leaf) => leaf.replaceAll(/\[[^\]]*\]/g, ''));
  expect(fields.filter((field) => !pointers.has(field))).toEqual([]);
  expect(new Set(badPlans.map(({ name }) => name)).size).toBe(badPlans.length);
  expect(badPlans.length).toBeGreaterThan(180);
});

const catalogueRules = new Set<string>(catalogue.rules.map(({ id }) => id));

/** What is said of input stays short whatever was put in; a rule of the catalogue also says what its sources say. */
const longestReason = (id: string): number => (catalogueRules.has(id) ? 1200 : 400);

describe.each(badPlans)('$name', ({ text, outcome, rule, pointer, advice }) => {
  const checked = readPlan(text);

  test(`is ${outcome} at “${pointer}” by ${rule}`, () => {
    expect(outcomeOf(checked)).toBe(outcome);
    const found = checked.findings.filter((finding) => finding.rule === rule && finding.pointer === pointer);
    expect(checked.findings.map((finding) => `${finding.rule} ${finding.pointer}`)).toContain(
      `${rule} ${pointer}`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe('block');
    if (advice !== undefined) expect(found[0]?.advice).toMatch(advice);
    for (const { reason, title, rule: by } of checked.findings) {
      expect(title.length).toBeLessThan(200);
      expect(reason.length).toBeLessThan(longestReason(by));
    }
  });

  test('has no prediction', async () => {
    await expect(predictPlan(checked, { seed: 1, scenarios: 0 })).rejects.toThrow(NotPredictable);
  });
});

test('reading bad plans leaves the prototypes of this program alone', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
