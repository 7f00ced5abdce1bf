import type { Evidence, Sources, Unknown } from '../quantities/index.ts';

/** What is known of putting a product on needled skin. Never a benefit score. */
export type TopicalStanding = 'harmed-people' | 'supplied-with-device' | 'studied' | 'not-studied';

/** For weeks ahead (`pre-care`), on the skin when needling starts, added while needling, right after. */
export type TopicalMoment = 'pre-care' | 'before' | 'during' | 'after';

/** A product that may touch the skin before, during or after needling. */
export interface Topical<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** When the sources used it; empty where the texts seen do not say. */
  readonly moments: readonly TopicalMoment[];
  readonly standing: TopicalStanding;
  /** What was seen, in one or two sentences. */
  readonly known: string;
  /** In how many persons that was seen; of a product that harmed people, how many it harmed. */
  readonly persons: Evidence<'1'> | Unknown;
  /** g/mol, for transport. */
  readonly molarMass: Evidence<'g/mol'> | Unknown;
  /** Decadic logarithm of the octanol–water partition coefficient. */
  readonly logKow: Evidence<'1'> | Unknown;
  readonly sources: Sources;
}

export const topical = <const Id extends string>(entry: Topical<Id>): Topical<Id> => entry;
