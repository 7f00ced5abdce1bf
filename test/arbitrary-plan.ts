/** Plans that pass every check, over all devices and sites of the catalogue, small enough to predict in numbers. */
import fc from 'fast-check';
import { catalogue, phototypes, type Device } from '../src/catalogue/index.ts';
import { withinRange } from '../src/model/index.ts';
import { checkPlan, outcomeOf, type Plan, type Zone } from '../src/planning/index.ts';

export interface PlanSize {
  readonly largestAreaCm2: number;
  readonly longestContactSeconds: number;
  readonly mostZones: number;
  readonly mostPasses: number;
}

const small: PlanSize = { largestAreaCm2: 8, longestContactSeconds: 10, mostZones: 3, mostPasses: 6 };

const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.min(low, high), max: high, noNaN: true, noDefaultInfinity: true });

const toolMm = ({ kinematics }: Device): number =>
  withinRange(kinematics.kind === 'gliding' ? kinematics.trackWidth : kinematics.drumWidth, 1);

const prescription = ({ depth }: Device, { mostPasses }: PlanSize): fc.Arbitrary<Zone['prescription']> => {
  const [low, high] = [Math.max(0.05, depth.minimum.value), depth.maximum.value];
  const passes = fc.integer({ min: 1, max: mostPasses });
  const fixed = fc.record({ kind: fc.constant('fixed' as const), depthMm: between(low, high), passes });
  const stepped = fc
    .tuple(between(low, high), between(low, high), between(0.05, 2), passes, fc.constantFrom(...endpoints))
    .map(([a, b, stepMm, maxPasses, clinicalEndpoint]) => ({
      kind: 'stepped' as const,
      startDepthMm: Math.min(a, b),
      stepMm,
      capMm: Math.max(a, b),
      clinicalEndpoint,
      maxPasses,
      stopRules: ['bleeding that does not stop'],
    }));
  return fc.oneof(fixed, stepped);
};

const endpoints = ['erythema', 'pinpoint-bleeding', 'none'] as const;

const delivery = ({ kinematics }: Device, size: PlanSize): fc.Arbitrary<Zone['delivery']> => {
  const handSpeed = between(0.5, 20);
  if (kinematics.kind === 'rolling') {
    return fc.record(
      { kind: fc.constant('roll' as const), handSpeedCmPerS: handSpeed },
      { requiredKeys: ['kind'] },
    );
  }
  const rateHz = between(withinRange(kinematics.rate, 0), withinRange(kinematics.rate, 1));
  return fc.oneof(
    fc.record(
      {
        kind: fc.constant('contact' as const),
        contactSeconds: between(1, size.longestContactSeconds),
        rateHz,
      },
      { requiredKeys: ['kind', 'contactSeconds'] },
    ),
    fc.record(
      { kind: fc.constant('glide' as const), handSpeedCmPerS: handSpeed, rateHz },
      { requiredKeys: ['kind', 'handSpeedCmPerS'] },
    ),
  );
};

const zones = (device: Device, size: PlanSize): fc.Arbitrary<readonly Zone[]> => {
  const narrowest = (1.0001 * toolMm(device)) / 10;
  const smallestArea = narrowest * narrowest;
  const zone = fc.record({
    site: fc.constantFrom(...catalogue.sites.map((site) => site.id)),
    areaCm2: between(smallestArea, Math.max(smallestArea, size.largestAreaCm2)),
    prescription: prescription(device, size),
    delivery: delivery(device, size),
  });
  return fc
    .array(zone, { minLength: 1, maxLength: size.mostZones })
    .map((list) => list.map((entry, i) => ({ id: `zone-${i + 1}`, ...entry })));
};

export const arbitraryPlan = (wanted: Partial<PlanSize> = {}): fc.Arbitrary<Plan> => {
  const size = { ...small, ...wanted };
  return fc
    .constantFrom<Device>(...catalogue.devices)
    .chain((device) =>
      fc.record(
        {
          schema: fc.constant('percuta.plan/1' as const),
          title: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
          person: fc.record({
            ageYears: fc.oneof(between(22, 100), fc.constant('unknown' as const)),
            sex: fc.constantFrom('female', 'male', 'unknown'),
            phototype: fc.constantFrom(...phototypes, 'unknown' as const),
          }),
          indication: fc.constantFrom(...catalogue.indications.map((indication) => indication.id)),
          device: fc.constant(device.id),
          zones: zones(device, size).map((list) => [...list]),
          course: fc.record({
            sessions: fc.integer({ min: 1, max: 24 }),
            intervalDays: fc.integer({ min: 1, max: 365 }),
          }),
          doseWindowCm2: between(0.05, 4),
        },
        {
          requiredKeys: ['schema', 'title', 'person', 'indication', 'device', 'zones', 'course'],
        },
      ),
    )
    .filter((plan) => outcomeOf(checkPlan(plan)) === 'clear');
};

/** The same plans for the same count and seed. */
export const samplePlans = (count: number, seed: number, size: Partial<PlanSize> = {}): readonly Plan[] =>
  fc.sample(arbitraryPlan(size), { numRuns: count, seed });
