import { z } from './zod.ts';
import { unknown } from '../quantities/index.ts';
import { daySchema, personSchema } from './person.ts';

const identifier = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens'),
    z.maxLength(64),
    z.describe('identifier'),
  );

/** Words of a person. Half a surrogate pair is no character and has no place in a canonical text. */
const words = (longest: number): z.ZodMiniString =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longest),
    z.refine((text) => !/\p{Surrogate}/u.test(text), 'text without broken characters'),
  );

const number = (low: number, high: number, description: string): z.ZodMiniNumber =>
  z.number().check(z.minimum(low), z.maximum(high), z.describe(description));

const count = (low: number, high: number, description: string): z.ZodMiniNumber =>
  z.int().check(z.minimum(low), z.maximum(high), z.describe(description));

const depthMm = number(0.05, 8, 'set depth, mm: how far the needles protrude');

const passes = count(1, 30, 'traverses of the zone');

export const prescriptionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), depthMm, passes }),
  z.strictObject({
    kind: z.literal('stepped'),
    startDepthMm: depthMm,
    stepMm: number(0.05, 2, 'deeper by this much with each pass, mm'),
    capMm: depthMm.check(z.describe('never deeper than this, mm')),
    clinicalEndpoint: z.enum(['erythema', 'pinpoint-bleeding', 'none']),
    maxPasses: passes.check(z.describe('stop after this many passes at the latest')),
    stopRules: z.array(words(200)).check(z.maxLength(12)),
  }),
]);

const rateHz = z.optional(
  number(1, 1000, 'needle strokes per second; left out, it is uncertain within the device’s range'),
);
const handSpeedCmPerS = number(0.1, 50, 'hand speed, cm/s');

export const deliverySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('contact'),
    contactSeconds: number(1, 3600, 'time the running tip is on the zone in one session, s'),
    rateHz,
  }),
  z.strictObject({ kind: z.literal('glide'), handSpeedCmPerS, rateHz }),
  z.strictObject({ kind: z.literal('roll'), handSpeedCmPerS: z.optional(handSpeedCmPerS) }),
  z.strictObject({ kind: z.literal('stamp') }),
]);

const yesNo = z.optional(z.enum(['yes', 'no', unknown]));

/** What the skin of a zone is like before needling. */
const condition = z.optional(
  z.enum([
    'clear',
    'active-acne',
    'infection',
    'open-wound',
    'eczema-or-rash',
    'psoriasis',
    'rosacea',
    'skin-cancer',
    'suspicious-lesion',
    'actinic-keratosis',
    'wart',
    'keloid',
    'vitiligo',
    'lichen-planus',
    unknown,
  ]),
);

export const zoneSchema = z.strictObject({
  id: identifier,
  site: identifier.check(z.describe('site of the catalogue')),
  areaCm2: number(0.1, 400, 'area, cm²; taken as a square'),
  prescription: prescriptionSchema,
  delivery: deliverySchema,
  condition,
  mole: yesNo,
  tattoo: yesNo,
  metalImplant: yesNo,
  scarAgeDays: z.optional(z.union([number(0, 40_000, 'age of the scar, days'), z.literal(unknown)])),
});

export const anaestheticPlanSchema = z.strictObject({
  product: identifier.check(z.describe('anaesthetic of the catalogue')),
  grams: number(0.1, 500, 'mass applied, g'),
  areaCm2: number(1, 4000, 'area it covers, cm²'),
  minutes: number(1, 600, 'contact time, min'),
  occluded: z.boolean(),
});

export const topicalPlanSchema = z.strictObject({
  product: identifier.check(z.describe('topical of the catalogue')),
  moment: z.enum(['pre-care', 'before', 'during', 'after']),
});

const bounds = z
  .strictObject({ atLeast: z.optional(z.number()), atMost: z.optional(z.number()) })
  .check(
    z.refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'atLeast or atMost'),
  );

export const goalSchema = z.strictObject({
  indicator: identifier.check(z.describe('indicator of the report')),
  zone: z.optional(identifier.check(z.describe('zone of the plan; left out, every zone'))),
  desired: bounds,
  tolerated: bounds,
});

export const planSchema = z
  .strictObject({
    schema: z.literal('percuta.plan/1'),
    title: words(200),
    notes: z.optional(words(2000)).check(z.describe('source or remarks; recorded only')),
    person: personSchema,
    indication: identifier.check(z.describe('indication of the catalogue')),
    device: identifier.check(z.describe('device of the catalogue')),
    zones: z.array(zoneSchema).check(z.minLength(1), z.maxLength(24)),
    course: z.strictObject({
      sessions: count(1, 24, 'visits'),
      intervalDays: count(1, 365, 'days between visits'),
    }),
    firstSession: z.optional(z.union([daySchema, z.literal(unknown)])),
    anaesthetic: z.optional(anaestheticPlanSchema),
    topicals: z.optional(z.array(topicalPlanSchema).check(z.maxLength(12))),
    goals: z.optional(z.array(goalSchema).check(z.maxLength(40))),
    policy: z
      .optional(z.record(identifier, identifier))
      .check(z.describe('whose waiting time applies, by rule')),
    doseWindowCm2: z.optional(number(0.01, 4, 'area of the moving window of local density, cm²')),
  })
  .check(
    z.meta({ title: 'Percuta plan', description: 'One course of microneedling. Not a medical device.' }),
  );

export type Plan = z.infer<typeof planSchema>;
export type Zone = Plan['zones'][number];
export type Prescription = Zone['prescription'];
export type { Person } from './person.ts';
export type Goal = z.infer<typeof goalSchema>;

/** The window of local density where a plan does not name one (cm²). */
export const defaultWindowCm2 = 0.25;

/** Depth (mm) of every pass of a session, in order. */
export const depthsOfPasses = (prescription: Prescription): readonly number[] => {
  if (prescription.kind === 'fixed') {
    return Array.from({ length: prescription.passes }, () => prescription.depthMm);
  }
  const { startDepthMm, stepMm, capMm, maxPasses } = prescription;
  return Array.from({ length: maxPasses }, (_, k) => Math.min(capMm, startDepthMm + k * stepMm));
};

/** The plan’s schema as JSON Schema, for editors and other programs. */
export const planJsonSchema = (): unknown => z.toJSONSchema(planSchema);
