/** Plans that pass every check, over all devices and sites of the catalogue, small enough to predict in numbers. */
import fc from 'fast-check';
import { catalogue, longestAtHome, type Device, type Kinematics } from '../src/catalogue/index.ts';
import {
  quantileOf,
  unknownArrayWidth,
  unknownDrumWidth,
  unknownTrackWidth,
  withinRange,
  type Parameter,
} from '../src/model/index.ts';
import { checkPlan, indicators, isPredictable, type Plan, type Zone } from '../src/planning/index.ts';
import type { Evidence, Unknown } from '../src/quantities/index.ts';
import { arbitraryPerson } from './arbitrary-person.ts';

export interface PlanSize {
  readonly largestAreaCm2: number;
  readonly longestContactSeconds: number;
  readonly mostZones: number;
  readonly mostPasses: number;
}

const small: PlanSize = { largestAreaCm2: 8, longestContactSeconds: 10, mostZones: 3, mostPasses: 6 };

const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.min(low, high), max: high, noNaN: true, noDefaultInfinity: true });

const widest = (field: Evidence | Unknown, belief: Parameter): number =>
  field === 'unknown' ? quantileOf(belief.prior, 1) : withinRange(field, 1);

const widestMm = (kinematics: Kinematics): number => {
  switch (kinematics.kind) {
    case 'gliding':
      return widest(kinematics.trackWidth, unknownTrackWidth);
    case 'rolling':
      return widest(kinematics.drumWidth, unknownDrumWidth);
    case 'stamping':
      return widest(kinematics.arrayWidth, unknownArrayWidth);
  }
};

const endpoints = ['erythema', 'pinpoint-bleeding', 'none'] as const;

/** The shortest length a schema lets a plan write, for devices that can be set to nothing. */
const shortestMm = 0.05;

/** A depth for devices that do not say how far they go (mm). */
const longestMm = 2;

const prescription = (
  { depth, class: of }: Device,
  { mostPasses }: PlanSize,
): fc.Arbitrary<Zone['prescription']> => {
  const low = Math.max(shortestMm, depth.minimum === 'unknown' ? 0 : depth.minimum.value);
  const longest = depth.maximum === 'unknown' ? longestMm : depth.maximum.value;
  const high = of === 'home-roller' ? Math.min(longestAtHome.value, longest) : longest;
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

const delivery = ({ kinematics }: Device, size: PlanSize): fc.Arbitrary<Zone['delivery']> => {
  const handSpeed = between(0.5, 20);
  if (kinematics.kind === 'stamping') return fc.constant({ kind: 'stamp' as const });
  if (kinematics.kind === 'rolling') {
    return fc.record(
      { kind: fc.constant('roll' as const), handSpeedCmPerS: handSpeed },
      { requiredKeys: ['kind'] },
    );
  }
  const { rate } = kinematics;
  const rateHz = rate === 'unknown' ? between(10, 200) : between(withinRange(rate, 0), withinRange(rate, 1));
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
  const narrowest = (1.0001 * widestMm(device.kinematics)) / 10;
  const smallestArea = narrowest * narrowest;
  const zone = fc.record(
    {
      site: fc.constantFrom(...catalogue.sites.map((site) => site.id)),
      areaCm2: between(smallestArea, Math.max(smallestArea, size.largestAreaCm2)),
      prescription: prescription(device, size),
      delivery: delivery(device, size),
      condition: fc.constantFrom(
        'clear',
        'psoriasis',
        'rosacea',
        'keloid',
        'vitiligo',
        'lichen-planus',
        'unknown',
      ),
      mole: fc.constantFrom('no', 'unknown'),
      tattoo: fc.constantFrom('yes', 'no', 'unknown'),
      metalImplant: fc.constantFrom('no', 'unknown'),
      scarAgeDays: fc.oneof(between(0, 1000), fc.constant('unknown' as const)),
    },
    { requiredKeys: ['site', 'areaCm2', 'prescription', 'delivery'] },
  );
  return fc
    .array(zone, { minLength: 1, maxLength: size.mostZones })
    .map((list) => list.map((entry, i) => ({ id: `zone-${i + 1}`, ...entry })));
};

const anaesthetic = fc.record({
  product: fc.constantFrom(...catalogue.anaesthetics.map(({ id }) => id)),
  grams: between(0.1, 60),
  areaCm2: between(1, 400),
  minutes: between(1, 300),
  occluded: fc.boolean(),
});

const topical = fc.record({
  product: fc.constantFrom(
    ...catalogue.topicals.filter(({ standing }) => standing !== 'harmed-people').map(({ id }) => id),
  ),
  moment: fc.constantFrom('pre-care', 'before', 'during', 'after'),
});

const bounds = fc
  .tuple(between(0, 100), between(0, 100), fc.constantFrom('both', 'atLeast', 'atMost'))
  .map(([a, b, which]) => ({
    ...(which !== 'atMost' && { atLeast: Math.min(a, b) }),
    ...(which !== 'atLeast' && { atMost: Math.max(a, b) }),
  }));

const goal = fc.record(
  {
    indicator: fc.constantFrom(...indicators.map(({ id }) => id)),
    zone: fc.constant('zone-1'),
    desired: bounds,
    tolerated: bounds,
  },
  { requiredKeys: ['indicator', 'desired', 'tolerated'] },
);

/** Any of the waiting times of some rules. */
const policy = fc.record(
  Object.fromEntries(
    catalogue.rules.flatMap(({ id, when }) =>
      when.kind === 'sooner' ? [[id, fc.constantFrom(...when.options.map((option) => option.id))]] : [],
    ),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string>>;

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const arbitraryPlan = (wanted: Partial<PlanSize> = {}): fc.Arbitrary<Plan> => {
  const size = { ...small, ...wanted };
  return fc
    .constantFrom<Device>(...catalogue.devices)
    .chain((device) =>
      fc.record(
        {
          schema: fc.constant('percuta.plan/1' as const),
          title: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
          notes: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
          person: arbitraryPerson,
          indication: fc.constantFrom(...catalogue.indications.map((indication) => indication.id)),
          device: fc.constant(device.id),
          zones: zones(device, size).map((list) => [...list]),
          course: fc.record({
            sessions: fc.integer({ min: 1, max: 24 }),
            intervalDays: fc.integer({ min: 1, max: 365 }),
          }),
          firstSession: fc.oneof(day, fc.constant('unknown' as const)),
          anaesthetic,
          topicals: fc.array(topical, { maxLength: 3 }),
          goals: fc.array(goal, { maxLength: 3 }),
          policy,
          doseWindowCm2: between(0.05, 4),
        },
        {
          requiredKeys: ['schema', 'title', 'person', 'indication', 'device', 'zones', 'course'],
        },
      ),
    )
    .filter((plan) => isPredictable(checkPlan(plan)));
};

/** The same plans for the same count and seed. */
export const samplePlans = (count: number, seed: number, size: Partial<PlanSize> = {}): readonly Plan[] =>
  fc.sample(arbitraryPlan(size), { numRuns: count, seed });
