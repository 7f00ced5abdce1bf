import { describe, expect, test } from 'vitest';
import { checkPlan } from '../check-plan.ts';
import type { Plan } from '../plan.ts';
import { pen, radiofrequency, roller, stamp, withZone } from '../plans.case.ts';
import { predictPlan } from '../predict-plan.ts';
import type { ReportedExpectation } from '../report.ts';

const small = { areaCm2: 2, delivery: { kind: 'contact', contactSeconds: 2 } } as const;
const depth = (depthMm: number, of: Plan = pen): Plan =>
  withZone({ ...small, prescription: { kind: 'fixed', depthMm, passes: 1 } }, of);

const painOf = async (plan: Plan, scenarios = 0): Promise<ReportedExpectation> => {
  const { expectations } = await predictPlan(checkPlan(plan), { seed: 1, scenarios });
  const found = expectations.filter(({ id }) => id === 'relative-pain');
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('inside what was compared', () => {
  test('three times the length is seven times the pain; six needles hurt a little more than five', async () => {
    const short = (await painOf(depth(0.48))).value!.nominal!;
    const long = (await painOf(depth(1.44))).value!.nominal!;
    expect(long / short).toBeCloseTo(7, 0);
    expect(short).toBeGreaterThan(1);
    expect(short).toBeLessThan(1.1);
  });

  test('is a band over the scenarios, with the evidence it rests on, and no probability of anything', async () => {
    const { value, mark, zone, refused } = await painOf(depth(1.2), 12);
    expect(value!.band!.low90).toBeLessThan(value!.nominal!);
    expect(value!.band!.high90).toBeGreaterThan(value!.nominal!);
    expect([mark, zone, refused]).toEqual(['primary', 'cheek-left', undefined]);
  });
});

describe('outside it there is a reason instead of a number', () => {
  test.each([
    ['a needle too long', depth(1.46), /1\.46 mm deep; 0\.48 to 1\.45 mm were compared/],
    ['a needle too short', depth(0.47), /0\.47 mm deep/],
    ['a drum', roller, /one after the other/],
    ['needles nobody counted', stamp, /how many needles/],
    ['current', radiofrequency, /current/],
  ] as const)('%s', async (_, plan, reason) => {
    const pain = await painOf(plan);
    expect(pain.value).toBeUndefined();
    expect(pain.refused).toMatch(reason);
  });

  test('the ends of the range are inside', async () => {
    for (const end of [0.48, 1.45]) expect((await painOf(depth(end))).value).toBeDefined();
  });
});
