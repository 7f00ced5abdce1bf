import { expect, it } from 'vitest';
import { catalogue } from '../../catalogue/index.ts';
import { checkPlan, predictPlan } from '../../planning/index.ts';
import { withDevice } from '../plan/device-edits.ts';
import { startingPlan } from '../plan/starting-plan.ts';
import { evidenceNames } from './evidence-names.ts';

it.each(catalogue.devices.map(({ id }) => id))('names every value behind the numbers of %s', async (id) => {
  const plan = withDevice(
    { ...startingPlan, zones: [{ ...startingPlan.zones[0], areaCm2: 4 }] } as never,
    id,
  );
  const checked = checkPlan(plan);
  if (checked.findings.some(({ severity }) => severity === 'block')) return;
  const report = await predictPlan(checked, { seed: 1, scenarios: 0 });
  for (const zone of report.zones) {
    const nameOf = evidenceNames(report.plan, zone.site);
    const nameless = zone.indicators
      .flatMap(({ evidence }) => evidence)
      .filter((entry) => nameOf(entry) === undefined);
    expect(nameless).toEqual([]);
  }
});
