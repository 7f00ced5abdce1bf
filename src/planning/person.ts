import { z } from './zod.ts';
import { phototypes, type FactsOfPlan } from '../catalogue/index.ts';
import { dayNumber, unknown } from '../quantities/index.ts';

/** Questions whose answer is one word. Left out, they were not asked; `unknown` was asked and not known. */
const words = {
  pregnancy: ['pregnant', 'nursing', 'neither'],
  isotretinoin: ['taking', 'stopped', 'never'],
  anticoagulant: ['taking', 'none'],
  bleedingDisorder: ['yes', 'no'],
  herpesHistory: ['yes', 'no'],
  herpesProphylaxis: ['planned', 'none'],
  keloidTendency: ['yes', 'no'],
  diabetes: ['none', 'controlled', 'uncontrolled'],
  immunosuppression: ['yes', 'no'],
  autoimmuneDisease: ['yes', 'no'],
  bloodBorneInfection: ['yes', 'no'],
  metalAllergy: ['yes', 'no'],
  anaestheticAllergy: ['yes', 'no'],
  productAllergy: ['yes', 'no'],
  implantedElectronics: ['yes', 'no'],
  heartDisease: ['yes', 'no'],
  smoking: ['yes', 'no'],
} as const;

/** Answers that only the healing course reads: no rule asks for them, and nobody must have asked. */
const courseWords = {
  /** Where one is used: whether it rests after each session. */
  retinoidAfter: ['paused', 'continued'],
  topicalSteroid: ['none', 'stopped', 'continued'],
  /** Beyond what the skin is used to. */
  sunExposure: ['none', 'daily'],
} as const;

/** Questions whose answer is the day something last happened, and the fact the answer becomes. */
const lastDays = {
  lastIsotretinoin: 'person.isotretinoinDaysAgo',
  lastFiller: 'person.fillerDaysAgo',
  lastToxin: 'person.toxinDaysAgo',
  lastSurgery: 'person.surgeryDaysAgo',
  lastLaser: 'person.laserDaysAgo',
  lastPeel: 'person.peelDaysAgo',
  lastCancerTherapy: 'person.cancerTherapyDaysAgo',
  lastRetinoid: 'person.retinoidDaysAgo',
  lastExfoliant: 'person.exfoliantDaysAgo',
  lastHairRemoval: 'person.hairRemovalDaysAgo',
  lastSun: 'person.sunDaysAgo',
  lastPainReliever: 'person.painRelieverDaysAgo',
  lastAlcohol: 'person.alcoholDaysAgo',
} as const;

export const daySchema = z.string().check(
  z.refine((text) => dayNumber(text) !== undefined, { error: 'a day such as 2026-11-21', abort: true }),
  z.describe('day, YYYY-MM-DD'),
);

const word = <const W extends readonly [string, ...string[]]>(
  values: W,
): z.ZodMiniOptional<z.ZodMiniEnum<{ [K in W[number] | 'unknown']: K }>> =>
  z.optional(z.enum([...values, unknown] as [W[number], ...W[number][], 'unknown'])) as never;

const lastDay = z.optional(z.union([daySchema, z.literal('never'), z.literal(unknown)]));

export const personSchema = z.strictObject({
  ageYears: z.union([
    z.number().check(z.minimum(0), z.maximum(120), z.describe('age, years')),
    z.literal(unknown),
  ]),
  sex: z.enum(['female', 'male', unknown]),
  phototype: z.enum([...phototypes, unknown]).check(z.describe('Fitzpatrick phototype')),
  weightKg: z.optional(
    z.union([
      z.number().check(z.minimum(2), z.maximum(400), z.describe('body weight, kg')),
      z.literal(unknown),
    ]),
  ),
  pregnancy: word(words.pregnancy),
  isotretinoin: word(words.isotretinoin),
  anticoagulant: word(words.anticoagulant),
  bleedingDisorder: word(words.bleedingDisorder),
  herpesHistory: word(words.herpesHistory),
  herpesProphylaxis: word(words.herpesProphylaxis),
  keloidTendency: word(words.keloidTendency),
  diabetes: word(words.diabetes),
  immunosuppression: word(words.immunosuppression),
  autoimmuneDisease: word(words.autoimmuneDisease),
  bloodBorneInfection: word(words.bloodBorneInfection),
  metalAllergy: word(words.metalAllergy),
  anaestheticAllergy: word(words.anaestheticAllergy),
  productAllergy: word(words.productAllergy),
  implantedElectronics: word(words.implantedElectronics),
  heartDisease: word(words.heartDisease),
  smoking: word(words.smoking),
  lastIsotretinoin: lastDay,
  lastFiller: lastDay,
  lastToxin: lastDay,
  lastSurgery: lastDay,
  lastLaser: lastDay,
  lastPeel: lastDay,
  lastCancerTherapy: lastDay,
  lastRetinoid: lastDay,
  lastExfoliant: lastDay,
  lastHairRemoval: lastDay,
  lastSun: lastDay,
  lastPainReliever: lastDay,
  lastAlcohol: lastDay,
  retinoidWeeks: z.optional(
    z.union([
      z
        .number()
        .check(z.minimum(0), z.maximum(520), z.describe('weeks of topical retinoid before the course')),
      z.literal(unknown),
    ]),
  ),
  retinoidAfter: word(courseWords.retinoidAfter),
  topicalSteroid: word(courseWords.topicalSteroid),
  sunExposure: word(courseWords.sunExposure),
});

export type Person = z.infer<typeof personSchema>;

const wordQuestions = Object.keys(words) as readonly (keyof typeof words)[];
const dayQuestions = Object.keys(lastDays) as readonly (keyof typeof lastDays)[];

export type PersonField = keyof Person;

/** Questions of the screening that were not asked. */
export const notAsked = (person: Person): readonly PersonField[] =>
  [...wordQuestions, ...dayQuestions].filter((question) => person[question] === undefined);

/** The question whose answer, a day, became this fact. */
export const dayQuestionOf = (fact: string): keyof typeof lastDays | undefined =>
  dayQuestions.find((question) => lastDays[question] === fact);

/** A person’s answers as facts; days count back from the next session (day number), where it is known. */
export const factsOfPerson = (person: Person, session: number | undefined): FactsOfPlan => {
  const facts: Record<string, unknown> = {
    'person.ageYears': person.ageYears,
    'person.phototype': person.phototype,
    'person.sex': person.sex,
  };
  for (const question of wordQuestions) {
    if (person[question] !== undefined) facts[`person.${question}`] = person[question];
  }
  for (const question of dayQuestions) {
    const answer = person[question];
    if (answer === undefined || answer === 'never') continue;
    const day = dayNumber(answer);
    facts[lastDays[question]] = day === undefined || session === undefined ? unknown : session - day;
  }
  return facts as FactsOfPlan;
};
