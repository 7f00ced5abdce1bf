import { expect, test } from 'vitest';
import { checkPlan } from '../check-plan.ts';
import type { Plan } from '../plan.ts';
import { pen, roller, withZone } from '../plans.case.ts';
import { predictPlan } from '../predict-plan.ts';
import type { Report } from '../report.ts';

const small = withZone({ areaCm2: 2, delivery: { kind: 'contact', contactSeconds: 2 } }, pen);

const reportOf = (plan: Plan, scenarios = 0): Promise<Report> =>
  predictPlan(checkPlan(plan), { seed: 1, scenarios });

test('the drag of each zone stands beside the one series that counted: 2 of 30 persons', async () => {
  const plan: Plan = { ...small, zones: [...small.zones, { ...small.zones[0]!, id: 'other' }] };
  const report = await reportOf(plan, 4);
  const found = report.expectations.filter(({ id }) => id === 'tram-tracks');
  expect(found.map(({ zone }) => zone)).toEqual(['cheek-left', 'other']);
  for (const [z, entry] of found.entries()) {
    const drag = report.zones[z]!.indicators.find(({ id }) => id === 'drag-length')!;
    expect(entry.value).toMatchObject({ nominal: drag.nominal, band: drag.band, unit: 'mm' });
    expect(entry.sightings).toHaveLength(1);
    expect(entry.sightings[0]!.seen).toMatchObject({ value: 2, n: 30, unit: '1', sources: ['dogra-2014'] });
    expect(JSON.stringify(entry)).not.toContain('%');
  }
  expect(report.references.map(({ id }) => id)).toContain('dogra-2014');
});

test('says whether the device is of the class of the series', async () => {
  const remark = async (plan: Plan): Promise<string | undefined> =>
    (await reportOf(plan)).expectations.find(({ id }) => id === 'tram-tracks')?.remark;
  expect(await remark(roller)).toMatch(/is a roller, as in the series/);
  expect(await remark(small)).toMatch(/is a pen; .* says nothing of it/);
});
