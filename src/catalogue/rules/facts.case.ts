/** Facts made from the conditions of rules, and plans by chance, for tests. */
import fc from 'fast-check';
import { unknown, type Evidence } from '../../quantities/index.ts';
import { phototypes } from '../phototype.ts';
import type { Comparison, Facts, FactsOfPlan, Rule } from '../rule.ts';

export type Name = keyof Facts;

export const facts = (entries: Readonly<Record<string, unknown>>): FactsOfPlan => entries;
export const days = ({ interval }: { readonly interval: Evidence }): number => interval.value;

/** Facts under which a comparison holds, one map for each way it can. */
export const holding = (asked: Comparison): readonly FactsOfPlan[] => {
  switch (asked.kind) {
    case 'above':
      return [facts({ [asked.fact]: 1.01, [asked.limit]: 1 })];
    case 'below':
      return [facts({ [asked.fact]: 0.99, [asked.limit]: 1 })];
    case 'beyond':
      return [facts({ [asked.fact]: asked.stated.value * 1.01 })];
    case 'outside':
      return [facts({ [asked.fact]: 'elsewhere', [asked.set]: ['here', 'there'] })];
    case 'is':
      return asked.values.map((value) => facts({ [asked.fact]: value }));
    case 'sooner':
      return [0, 0.99].map((part) => facts({ [asked.fact]: part * days(asked.options[0]) }));
  }
};

/** Facts under which it does not; at a limit nothing holds. */
export const clear = (asked: Comparison): readonly FactsOfPlan[] => {
  switch (asked.kind) {
    case 'above':
      return [1, 0.99].map((value) => facts({ [asked.fact]: value, [asked.limit]: 1 }));
    case 'below':
      return [1, 1.01].map((value) => facts({ [asked.fact]: value, [asked.limit]: 1 }));
    case 'beyond':
      return [1, 0.99].map((part) => facts({ [asked.fact]: part * asked.stated.value }));
    case 'outside':
      return ['here', 'there'].map((value) => facts({ [asked.fact]: value, [asked.set]: ['here', 'there'] }));
    case 'is':
      return [facts({ [asked.fact]: 'none of these' })];
    case 'sooner':
      return [1, 1.01].map((part) => facts({ [asked.fact]: part * days(asked.options[0]) }));
  }
};

/** The same facts under every way in which the rule is asked at all. */
export const whereAsked = ({ when }: Rule, of: readonly FactsOfPlan[]): readonly FactsOfPlan[] =>
  when.only === undefined
    ? of
    : holding(when.only).flatMap((place) => of.map((entry) => ({ ...place, ...entry })));

export const without = (name: Name, of: FactsOfPlan): FactsOfPlan =>
  facts(Object.fromEntries(Object.entries(of).filter(([key]) => key !== name)));

/** Every value a fact can have; a fact without a line here does not compile. */
const yesNo = fc.constantFrom('yes', 'no');
const daysAgo = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 400 }));
const millimetres = fc.double({ min: 0.05, max: 3, noNaN: true });
const rate = fc.integer({ min: 1, max: 200 });
const contacts = fc.integer({ min: 1, max: 20_000 });
const deliveries = ['contact', 'glide', 'roll', 'stamp'];
const indications = ['facial-wrinkles', 'acne-scars'];

export const domain: { readonly [Fact in Name]: fc.Arbitrary<Facts[Fact]> } = {
  'person.ageYears': fc.integer({ min: 16, max: 90 }),
  'person.phototype': fc.constantFrom(...phototypes),
  'person.sex': fc.constantFrom('female', 'male', 'other'),
  'person.pregnancy': fc.constantFrom('pregnant', 'nursing', 'neither'),
  'person.isotretinoin': fc.constantFrom('taking', 'stopped', 'never'),
  'person.isotretinoinDaysAgo': daysAgo,
  'person.anticoagulant': fc.constantFrom('taking', 'none'),
  'person.bleedingDisorder': yesNo,
  'person.herpesHistory': yesNo,
  'person.herpesProphylaxis': fc.constantFrom('planned', 'none'),
  'person.keloidTendency': yesNo,
  'person.diabetes': fc.constantFrom('none', 'controlled', 'uncontrolled'),
  'person.immunosuppression': yesNo,
  'person.autoimmuneDisease': yesNo,
  'person.bloodBorneInfection': yesNo,
  'person.metalAllergy': yesNo,
  'person.anaestheticAllergy': yesNo,
  'person.productAllergy': yesNo,
  'person.implantedElectronics': yesNo,
  'person.smoking': yesNo,
  'person.heartDisease': yesNo,
  'person.fillerDaysAgo': daysAgo,
  'person.toxinDaysAgo': daysAgo,
  'person.surgeryDaysAgo': daysAgo,
  'person.laserDaysAgo': daysAgo,
  'person.peelDaysAgo': daysAgo,
  'person.cancerTherapyDaysAgo': daysAgo,
  'person.retinoidDaysAgo': daysAgo,
  'person.exfoliantDaysAgo': daysAgo,
  'person.hairRemovalDaysAgo': daysAgo,
  'person.sunDaysAgo': daysAgo,
  'person.painRelieverDaysAgo': daysAgo,
  'person.alcoholDaysAgo': daysAgo,
  'plan.indication': fc.constantFrom(...indications, 'striae'),
  'plan.sessions': fc.integer({ min: 1, max: 24 }),
  'plan.intervalDays': fc.integer({ min: 1, max: 365 }),
  'plan.anaesthetic': fc.constantFrom('none', 'topical'),
  'plan.topical': fc.constantFrom('none', 'planned'),
  'zone.site': fc.constantFrom('cheek', 'neck'),
  'zone.condition': fc.constantFrom(
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
  ),
  'zone.mole': yesNo,
  'zone.tattoo': yesNo,
  'zone.metalImplant': yesNo,
  'zone.scarAgeDays': daysAgo,
  'zone.deepestMm': millimetres,
  'zone.shallowestMm': millimetres,
  'zone.sideMm': millimetres,
  'zone.rateHz': rate,
  'zone.delivery': fc.constantFrom(...deliveries),
  'zone.contactsPerCm2': contacts,
  'device.class': fc.constantFrom('manual-stamp', 'roller', 'motor-pen', 'radiofrequency', 'home-roller'),
  'device.singleUse': yesNo,
  'device.minimumDepthMm': millimetres,
  'device.maximumDepthMm': millimetres,
  'device.minimumRateHz': rate,
  'device.maximumRateHz': rate,
  'device.toolWidthMm': millimetres,
  'device.deliveries': fc.subarray(deliveries),
  'label.sites': fc.subarray(['cheek', 'neck']),
  'label.sessions': fc.integer({ min: 1, max: 6 }),
  'label.intervalDays': fc.integer({ min: 7, max: 60 }),
  'studied.shortestUsedMm': millimetres,
  'studied.longestUsedMm': millimetres,
  'studied.upToMm': millimetres,
  'label.minimumAgeYears': fc.constant(22),
  'label.maximumDepthMm': millimetres,
  'label.phototypes': fc.subarray([...phototypes]),
  'label.indications': fc.subarray(indications),
  'model.sexes': fc.constant(['female', 'male']),
  'model.maximumContactsPerCm2': fc.constant(10_000),
  'plan.contacts': fc.integer({ min: 1, max: 6_000_000 }),
  'model.maximumContacts': fc.constant(3_000_000),
};

/** Any fact may be missing, or unknown. */
export const anyFacts: fc.Arbitrary<FactsOfPlan> = fc
  .record(
    Object.fromEntries(
      Object.entries(domain).map(([name, values]): [string, fc.Arbitrary<unknown>] => [
        name,
        fc.oneof(
          { arbitrary: values as fc.Arbitrary<unknown>, weight: 8 },
          { arbitrary: fc.constant(unknown), weight: 1 },
          { arbitrary: fc.constant(undefined), weight: 1 },
        ),
      ]),
    ),
  )
  .map(facts);
