import { describe, expect, test } from 'vitest';
import { checkPlan } from '../check-plan.ts';
import type { Plan } from '../plan.ts';
import { pen, roller, withZone } from '../plans.case.ts';
import { predictPlan } from '../predict-plan.ts';
import type { ReportedExpectation } from '../report.ts';

const small = withZone({ areaCm2: 2, delivery: { kind: 'contact', contactSeconds: 2 } }, pen);

const timed = async (id: string, plan: Plan): Promise<ReportedExpectation> => {
  const { expectations } = await predictPlan(checkPlan(plan), { seed: 1, scenarios: 0 });
  const found = expectations.filter((entry) => entry.id === id);
  expect(found).toHaveLength(1);
  return found[0]!;
};

const times = ({ sightings }: ReportedExpectation): readonly string[] =>
  sightings.map(({ seen }) => `${seen.value} ${seen.unit}`);

describe('swelling is what texts timed', () => {
  test.each([
    ['swelling', 'a roller', roller, ['6 h', '7 d']],
    ['swelling', 'a pen', small, ['7 d']],
  ] as const)('%s after %s', async (id, _, plan, wanted) => {
    const entry = await timed(id, plan);
    expect(times(entry)).toEqual(wanted);
    expect(entry.value).toBeUndefined();
    expect(entry).not.toHaveProperty('zone');
    for (const { seen, amber } of entry.sightings) {
      expect(seen.sources.length).toBeGreaterThan(0);
      expect(amber).toBe(false);
    }
  });
});
