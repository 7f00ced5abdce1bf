import type { Sources, Unknown } from '../quantities/index.ts';

/**
 * What a rule can ask about. A new rule over these facts is one file and one line; a new fact is one line here and
 * one where planning reads it off a plan.
 */
export interface Facts {
  readonly 'person.ageYears': number;
  readonly 'person.phototype': string;
  readonly 'person.sex': string;
  readonly 'plan.indication': string;
  readonly 'plan.contacts': number;
  readonly 'zone.deepestMm': number;
  readonly 'zone.shallowestMm': number;
  readonly 'zone.sideMm': number;
  readonly 'zone.rateHz': number;
  readonly 'zone.delivery': string;
  readonly 'zone.contactsPerCm2': number;
  readonly 'device.minimumDepthMm': number;
  readonly 'device.maximumDepthMm': number;
  readonly 'device.minimumRateHz': number;
  readonly 'device.maximumRateHz': number;
  readonly 'device.toolWidthMm': number;
  readonly 'device.deliveries': readonly string[];
  readonly 'label.minimumAgeYears': number;
  readonly 'label.maximumDepthMm': number;
  readonly 'label.phototypes': readonly string[];
  readonly 'label.indications': readonly string[];
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

export type Condition =
  | { readonly kind: 'above'; readonly fact: NumericFact; readonly limit: NumericFact }
  | { readonly kind: 'below'; readonly fact: NumericFact; readonly limit: NumericFact }
  | { readonly kind: 'outside'; readonly fact: NamedFact; readonly set: SetFact };

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
  readonly sources: Sources;
}

export const rule = <const Id extends string>(entry: Rule<Id>): Rule<Id> => entry;

export type Verdict = 'holds' | 'does not hold' | 'unknown' | 'not applicable';

/** Whether the condition of a rule holds for the facts of a plan. */
export const judge = (condition: Condition, facts: FactsOfPlan): Verdict => {
  const other = condition.kind === 'outside' ? condition.set : condition.limit;
  const [value, bound] = [facts[condition.fact], facts[other]];
  if (value === undefined || bound === undefined) return 'not applicable';
  if (value === 'unknown' || bound === 'unknown') return 'unknown';
  return compare(condition.kind, value, bound) ? 'holds' : 'does not hold';
};

const compare = (kind: Condition['kind'], value: Facts[keyof Facts], bound: Facts[keyof Facts]): boolean => {
  if (kind === 'outside') return Array.isArray(bound) && !bound.includes(value);
  if (typeof value !== 'number' || typeof bound !== 'number') return false;
  return kind === 'above' ? value > bound : value < bound;
};
