import { expect, test } from 'vitest';
import { checkPlan } from '../check-plan.ts';
import type { Plan } from '../plan.ts';
import { pen, roller, withPerson, withZone } from '../plans.case.ts';
import { predictPlan } from '../predict-plan.ts';
import type { ReportedExpectation } from '../report.ts';

const small: Plan = withZone({ areaCm2: 2, delivery: { kind: 'contact', contactSeconds: 2 } }, pen);

const pigmentOf = async (plan: Plan): Promise<ReportedExpectation> => {
  const { expectations } = await predictPlan(checkPlan(plan), { seed: 1, scenarios: 0 });
  const found = expectations.filter(({ id }) => id === 'pigment');
  expect(found).toHaveLength(1);
  return found[0]!;
};

test.each(['IV', 'V'] as const)(
  'a roller in phototype %s: the one series that counted, with its interval',
  async (phototype) => {
    const { sightings, refused, value } = await pigmentOf(withPerson({ phototype }, roller));
    expect([refused, value]).toEqual([undefined, undefined]);
    expect(sightings).toHaveLength(1);
    expect(sightings[0]).toMatchObject({
      kind: 'counted',
      seen: { value: 5, n: 30, sources: ['dogra-2014'] },
    });
    expect(sightings[0]!.share!.low).toBeCloseTo(0.0734, 4);
    expect(sightings[0]!.share!.high).toBeCloseTo(0.3356, 4);
  },
);

test.each([
  ['another phototype', withPerson({ phototype: 'II' }, roller), /phototype II\.$/],
  ['another device', withPerson({ phototype: 'IV' }, small), /phototype IV\.$/],
  ['a phototype nobody told', withPerson({ phototype: 'unknown' }, roller), /not known/],
])('%s: no matching series', async (_, plan, reason) => {
  const { sightings, refused } = await pigmentOf(plan);
  expect(sightings).toEqual([]);
  expect(refused).toMatch(/^No matching series/);
  expect(refused).toMatch(reason);
});
