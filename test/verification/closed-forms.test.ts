/** The closed forms a report prints beside the sampled numbers: computed apart from them, and met by them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { checkPlan, predictPlan, type Plan, type Report, type Zone } from '../../src/planning/index.ts';

const cheek = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/cheek.json'), 'utf8'),
) as Plan;

const penZone = (edit: Partial<Zone>): Plan => ({ ...cheek, zones: [{ ...cheek.zones[0]!, ...edit }] });

const rollerZone = (areaCm2: number, passes: number): Plan => ({
  ...penZone({
    areaCm2,
    prescription: { kind: 'fixed', depthMm: 1.5, passes },
    delivery: { kind: 'roll', handSpeedCmPerS: 10 },
  }),
  device: 'dermaroller-mf8',
});

const predicted = (plan: Plan): Promise<Report> => predictPlan(checkPlan(plan), { seed: 5, scenarios: 0 });

const checkOf = (report: Report, law: string) => {
  const found = report.zones[0]!.checks.find((entry) => entry.law === law);
  if (found === undefined) throw new Error(`no check against ${law}`);
  return found;
};

describe('a pen', () => {
  test.each([
    [{ kind: 'contact', contactSeconds: 1.05, rateHz: 101.3 }, 101.3 * 1.05],
    [{ kind: 'contact', contactSeconds: 7.77, rateHz: 149 }, 149 * 7.77],
    [{ kind: 'contact', contactSeconds: 3.001 }, 125 * 3.001],
  ] as const)('%j: contacts by the prescription, not by the count', async (delivery, stamps) => {
    const area = 4;
    const check = checkOf(await predicted(penZone({ areaCm2: area, delivery })), 'gliding-density');
    expect(check.closedForm).toBeCloseTo((6 * stamps) / area, 9);
    expect(Math.abs(check.sampled - check.closedForm)).toBeLessThan(6 / area);
  });

  test('holes of many strokes cover nearly as holes at random do', async () => {
    const plan = penZone({ areaCm2: 8, delivery: { kind: 'contact', contactSeconds: 25 } });
    const check = checkOf(await predicted(plan), 'poisson-cover');
    expect(check.closedForm).toBeGreaterThan(0.1);
    expect(Math.abs(check.sampled / check.closedForm - 1)).toBeLessThan(0.1);
  });
});

describe('a roller', () => {
  const { kinematics } = catalogue.devices.find(({ id }) => id === 'dermaroller-mf8')!;

  test.each([1, 4, 12])('%s passes: n/(πDw) each', async (passes) => {
    if (kinematics.kind !== 'rolling') throw new Error('not a roller');
    const check = checkOf(await predicted(rollerZone(28, passes)), 'rolling-density');
    const [needles, diameter, width] = [192, 2, 2];
    expect(check.closedForm).toBeCloseTo((passes * needles) / (Math.PI * diameter * width), 9);
    // Strokes overlap: at a spacing of about 0.8 there is up to a stroke more than edge to edge.
    expect(check.sampled / check.closedForm).toBeGreaterThan(0.9);
    expect(check.sampled / check.closedForm).toBeLessThan(1.6);
  });

  test('15.3 per cm² for one pass of the roller of 192 needles', async () => {
    const check = checkOf(await predicted(rollerZone(28, 1)), 'rolling-density');
    expect(check.closedForm).toBeCloseTo(15.28, 2);
  });
});

describe('a stamp', () => {
  const stamp: Plan = {
    ...penZone({
      areaCm2: 9,
      prescription: { kind: 'fixed', depthMm: 1.5, passes: 3 },
      delivery: { kind: 'stamp' },
    }),
    device: 'manual-stamp-1-5-mm',
  };

  test('36 needles on 1 cm², three passes: 108 per cm², and a fifth or so more for stamps that overlap', async () => {
    const check = checkOf(await predicted(stamp), 'stamping-density');
    expect(check.closedForm).toBeCloseTo(108, 9);
    expect(check.sampled / check.closedForm).toBeGreaterThan(0.9);
    expect(check.sampled / check.closedForm).toBeLessThan(1.9);
  });

  test('holes of passes of random phase cover as a lattice does', async () => {
    const check = checkOf(await predicted(stamp), 'lattice-cover');
    expect(Math.abs(check.sampled / check.closedForm - 1)).toBeLessThan(0.1);
  });
});
