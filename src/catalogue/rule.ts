import type { Evidence, Sources, Unknown } from '../quantities/index.ts';
import type { DeviceClass } from './device.ts';

type YesNo = 'yes' | 'no';

/**
 * What a rule can ask about. A new rule over these facts is one file and one line; a new fact is one line here and
 * one where planning reads it off a plan. Names of numbers end with their unit; days ago count from the next session.
 */
export interface Facts {
  readonly 'person.ageYears': number;
  readonly 'person.phototype': string;
  readonly 'person.sex': string;
  readonly 'person.pregnancy': 'pregnant' | 'nursing' | 'neither';
  readonly 'person.isotretinoin': 'taking' | 'stopped' | 'never';
  readonly 'person.isotretinoinDaysAgo': number;
  readonly 'person.anticoagulant': 'taking' | 'none';
  readonly 'person.bleedingDisorder': YesNo;
  readonly 'person.herpesHistory': YesNo;
  readonly 'person.herpesProphylaxis': 'planned' | 'none';
  readonly 'person.keloidTendency': YesNo;
  readonly 'person.diabetes': 'none' | 'controlled' | 'uncontrolled';
  readonly 'person.immunosuppression': YesNo;
  readonly 'person.autoimmuneDisease': YesNo;
  readonly 'person.bloodBorneInfection': YesNo;
  readonly 'person.metalAllergy': YesNo;
  readonly 'person.anaestheticAllergy': YesNo;
  readonly 'person.productAllergy': YesNo;
  readonly 'person.implantedElectronics': YesNo;
  readonly 'person.smoking': YesNo;
  readonly 'person.heartDisease': YesNo;
  readonly 'person.fillerDaysAgo': number;
  readonly 'person.toxinDaysAgo': number;
  readonly 'person.surgeryDaysAgo': number;
  readonly 'person.laserDaysAgo': number;
  readonly 'person.peelDaysAgo': number;
  readonly 'person.cancerTherapyDaysAgo': number;
  readonly 'person.retinoidDaysAgo': number;
  readonly 'person.exfoliantDaysAgo': number;
  readonly 'person.hairRemovalDaysAgo': number;
  readonly 'person.sunDaysAgo': number;
  readonly 'person.painRelieverDaysAgo': number;
  readonly 'person.alcoholDaysAgo': number;
  readonly 'plan.indication': string;
  readonly 'plan.sessions': number;
  readonly 'plan.intervalDays': number;
  readonly 'plan.anaesthetic': 'none' | 'topical';
  /** A product meant to enter through the channels. */
  readonly 'plan.topical': 'none' | 'planned';
  readonly 'zone.site': string;
  readonly 'zone.condition':
    | 'clear'
    | 'active-acne'
    | 'infection'
    | 'open-wound'
    | 'eczema-or-rash'
    | 'psoriasis'
    | 'rosacea'
    | 'skin-cancer'
    | 'suspicious-lesion'
    | 'actinic-keratosis'
    | 'wart'
    | 'keloid'
    | 'vitiligo'
    | 'lichen-planus';
  readonly 'zone.mole': YesNo;
  readonly 'zone.tattoo': YesNo;
  readonly 'zone.metalImplant': YesNo;
  readonly 'zone.scarAgeDays': number;
  readonly 'plan.contacts': number;
  readonly 'zone.deepestMm': number;
  readonly 'zone.shallowestMm': number;
  readonly 'zone.sideMm': number;
  readonly 'zone.rateHz': number;
  readonly 'zone.delivery': string;
  readonly 'zone.contactsPerCm2': number;
  readonly 'device.class': DeviceClass;
  readonly 'device.singleUse': YesNo;
  readonly 'device.minimumDepthMm': number;
  readonly 'device.maximumDepthMm': number;
  readonly 'device.minimumRateHz': number;
  readonly 'device.maximumRateHz': number;
  readonly 'device.toolWidthMm': number;
  readonly 'device.deliveries': readonly string[];
  /** Indications of every clearance of the device, and sites of those that name the indication of the plan. */
  readonly 'label.indications': readonly string[];
  readonly 'label.sites': readonly string[];
  /** What the clearance says that covers indication and site; the age is that of any other where none does. */
  readonly 'label.minimumAgeYears': number;
  readonly 'label.maximumDepthMm': number;
  readonly 'label.phototypes': readonly string[];
  readonly 'label.sessions': number;
  readonly 'label.intervalDays': number;
  /** Needle lengths of studies of the indication: those they used, or what none went beyond. */
  readonly 'studied.shortestUsedMm': number;
  readonly 'studied.longestUsedMm': number;
  readonly 'studied.upToMm': number;
  readonly 'model.sexes': readonly string[];
  readonly 'model.maximumContactsPerCm2': number;
  readonly 'model.maximumContacts': number;
}

/** A fact is a value, unknown (nobody said), or absent (the question does not arise for this plan). */
export type FactsOfPlan = { readonly [Name in keyof Facts]?: Facts[Name] | Unknown };

type FactOf<Value> = { [Name in keyof Facts]: Facts[Name] extends Value ? Name : never }[keyof Facts];

export type NumericFact = FactOf<number>;
export type NamedFact = FactOf<string>;
export type SetFact = FactOf<readonly string[]>;

export type DaysAgoFact = Extract<NumericFact, `${string}DaysAgo` | `${string}AgeDays`>;

/** One source’s word on how long to wait. */
export interface IntervalOption {
  readonly id: string;
  readonly interval: Evidence<'d'>;
  /** Who says so, in words. */
  readonly basis: string;
}

/** One of the values a fact can have: a value it cannot have would make a rule that never holds. */
type Is = {
  readonly [Name in NamedFact]: {
    readonly kind: 'is';
    readonly fact: Name;
    readonly values: readonly [Facts[Name], ...Facts[Name][]];
  };
}[NamedFact];

export type Comparison =
  | { readonly kind: 'above'; readonly fact: NumericFact; readonly limit: NumericFact }
  | { readonly kind: 'below'; readonly fact: NumericFact; readonly limit: NumericFact }
  | { readonly kind: 'outside'; readonly fact: NamedFact; readonly set: SetFact }
  /** Above a number that no plan and no device brings, in the unit the fact ends with. */
  | { readonly kind: 'beyond'; readonly fact: NumericFact; readonly stated: Evidence }
  | Is
  /** Something happened less than an interval ago. Sources disagree, so all stand here; the first is the default. */
  | {
      readonly kind: 'sooner';
      readonly fact: DaysAgoFact;
      readonly options: readonly [IntervalOption, ...IntervalOption[]];
    };

/** One comparison, asked only where another holds (`only`), e.g. rules of radiofrequency devices. */
export type Condition = Comparison & { readonly only?: Comparison };

/** `block` stops the plan, `warn` needs a decision, `inform` must be seen. */
export type Severity = 'block' | 'warn' | 'inform';

export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly when: Condition;
  readonly title: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do. */
  readonly advice: string;
  /** Shown when a fact is unknown and the rule cannot be judged. */
  readonly whenUnknown: string;
  /** Where the answer stands in a plan; inside a zone for facts of zones. */
  readonly pointer: string;
  /** Asked once for the plan or once for each zone. */
  readonly scope: 'plan' | 'zone';
  /** Where it rests on memory and no text was read: shows amber. */
  readonly access?: 'recall';
  readonly sources: Sources;
}

export const rule = <const Id extends string>(entry: Rule<Id>): Rule<Id> => entry;

export type Verdict = 'holds' | 'does not hold' | 'unknown' | 'not applicable';

/** Chosen option of each rule with options, by rule id; the default where none is chosen. */
export type Policy = Readonly<Record<string, string>>;

/** The facts a comparison reads. */
export const factsRead = (asked: Comparison): readonly (keyof Facts)[] => {
  if (asked.kind === 'above' || asked.kind === 'below') return [asked.fact, asked.limit];
  return asked.kind === 'outside' ? [asked.fact, asked.set] : [asked.fact];
};

/** Whether the condition of a rule holds for the facts of a plan. Unknown only where the answer would decide. */
export const judge = (rule: Pick<Rule, 'id' | 'when'>, facts: FactsOfPlan, policy: Policy = {}): Verdict => {
  const { only } = rule.when;
  const asked = only === undefined ? 'holds' : compare(only, facts, undefined);
  if (asked !== 'holds' && asked !== 'unknown') return 'not applicable';
  const verdict = compare(rule.when, facts, policy[rule.id]);
  return verdict === 'holds' ? asked : verdict;
};

/** The interval (days) in force for a rule that waits. */
export const intervalOf = (
  { options }: Extract<Comparison, { kind: 'sooner' }>,
  chosen: string | undefined,
): IntervalOption => options.find((option) => option.id === chosen) ?? options[0];

const compare = (comparison: Comparison, facts: FactsOfPlan, chosen: string | undefined): Verdict => {
  const value = facts[comparison.fact];
  const bound = boundOf(comparison, facts, chosen);
  if (value === undefined || bound === undefined) return 'not applicable';
  if (value === 'unknown' || bound === 'unknown') return 'unknown';
  return holds(comparison.kind, value, bound) ? 'holds' : 'does not hold';
};

type Bound = Facts[keyof Facts] | readonly string[] | undefined;

const boundOf = (comparison: Comparison, facts: FactsOfPlan, chosen: string | undefined): Bound => {
  switch (comparison.kind) {
    case 'above':
    case 'below':
      return facts[comparison.limit];
    case 'outside':
      return facts[comparison.set];
    case 'beyond':
      return comparison.stated.value;
    case 'is':
      return comparison.values;
    case 'sooner':
      return intervalOf(comparison, chosen).interval.value;
  }
};

const holds = (kind: Comparison['kind'], value: Facts[keyof Facts], bound: NonNullable<Bound>): boolean => {
  if (typeof bound === 'object') return bound.includes(String(value)) === (kind === 'is');
  if (typeof value !== 'number' || typeof bound !== 'number') return false;
  return kind === 'above' || kind === 'beyond' ? value > bound : value < bound;
};
