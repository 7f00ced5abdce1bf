import { scalar, type Scalar } from './scalar.ts';

/** How a number is known. The conventions of the evidence tables: value, unit, spread, species, method, access, tier, sources. */

/** What was measured; `device` is a property of an instrument. */
export type Species =
  | 'human'
  | 'ex-vivo-human'
  | 'porcine'
  | 'rat'
  | 'mouse'
  | 'guinea-pig'
  | 'in-vitro'
  | 'silicone'
  | 'device'
  | 'assumed';

/** How the number reached us: seen in the source, quoted by another, computed from seen numbers, or from memory. */
export type Access = 'read' | 'secondary' | 'derived' | 'recall';

export type Tier = 'label' | 'primary' | 'review' | 'practice';

export type Spread =
  | { readonly kind: 'sd' | 'se'; readonly value: number }
  | { readonly kind: 'ci95' | 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'none' };

/** A text that can be looked up. The object itself is named as a source, so that no id can dangle. */
export interface Reference {
  readonly id: string;
  /** Author, year, title or document, place: one line. */
  readonly cite: string;
  readonly doi?: string;
  readonly url?: string;
}

export const reference = (entry: Reference): Reference => entry;

export type Sources = readonly [Reference, ...Reference[]];

/** A number from a source. */
export interface Evidence<Code extends string = string> {
  readonly value: number;
  readonly unit: Code;
  readonly spread: Spread;
  readonly n?: number;
  readonly from: Species;
  readonly method?: string;
  readonly access: Access;
  readonly tier: Tier;
  readonly sources: Sources;
  /** Where it stands in the evidence tables: table, then the beginning of the row. */
  readonly row?: string;
  /** What a reader must know before using the number. */
  readonly note?: string;
}

/** A field nobody has a number for; the plan then asks, or a mechanism states its prior. */
export const unknown = 'unknown';
export type Unknown = typeof unknown;

/** Assumed or recalled numbers show amber wherever they are used. */
export const isAmber = (evidence: Pick<Evidence, 'from' | 'access'>): boolean =>
  evidence.from === 'assumed' || evidence.access === 'recall';

/** The value with its unit in its type. */
export const quantity = <Code extends string>({ value, unit }: Evidence<Code>): Scalar<Code> =>
  scalar(value, unit);
