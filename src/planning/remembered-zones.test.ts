import { expect, it } from 'vitest';
import { threeZones } from '../../bench/plans/cheeks.ts';
import { analyseNominal } from './analyse-plan.ts';
import { checkPlan } from './check-plan.ts';
import type { Plan } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';
import { rememberedZones } from './remembered-zones.ts';

const resolvedOf = (plan: Plan): ResolvedPlan => {
  const { resolved } = checkPlan(plan);
  if (resolved === undefined) throw new Error('the plan of this test is one');
  return resolved;
};

/** Small, so that a test is quick. */
const small: Plan = { ...threeZones, zones: threeZones.zones.map((zone) => ({ ...zone, areaCm2: 1 })) };

it('says what the whole plan says, and computes a zone again only where something it depends on changed', () => {
  const zonesOf = rememberedZones();
  const before = zonesOf(resolvedOf(small), 1);
  expect(before).toEqual(analyseNominal(resolvedOf(small), 1));

  const edited: Plan = {
    ...small,
    title: 'Another title',
    zones: small.zones.map((zone, i) => (i === 1 ? { ...zone, areaCm2: 1.5 } : zone)),
  };
  const after = zonesOf(resolvedOf(edited), 1);
  expect(after).toEqual(analyseNominal(resolvedOf(edited), 1));
  expect(after.map((zone, i) => zone === before[i])).toEqual([true, false, true]);

  const longer: Plan = { ...edited, course: { sessions: 5, intervalDays: 30 } };
  expect(zonesOf(resolvedOf(longer), 1).map((zone, i) => zone === after[i])).toEqual([false, false, false]);
  expect(zonesOf(resolvedOf(edited), 2)[0]).not.toEqual(after[0]);
});
