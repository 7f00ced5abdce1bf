import type { Access, Evidence, Sources, Unknown } from '../quantities/index.ts';

/** What the operator stops at. */
export type ClinicalEndpoint = 'erythema' | 'pinpoint-bleeding' | 'none';

/**
 * What studies say of needle length. `used`: they needled with it; a range is that of the studies. `up-to`: none went
 * beyond it, and what was set in each person was not seen.
 */
export interface StudiedDepth {
  readonly meaning: 'used' | 'up-to';
  readonly depth: Evidence<'mm'>;
}

/** Something a text says without a number. */
interface Said {
  /** How it is known: `recall` shows amber. */
  readonly access: Access;
  readonly sources: Sources;
}

/** A reason to treat, with what was studied for it. */
export interface Indication<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Whether it treats scars, whose age then matters. */
  readonly ofScars: boolean;
  readonly studiedDepth: StudiedDepth | Unknown;
  readonly studiedSessions: Evidence<'1'> | Unknown;
  readonly studiedInterval: Evidence<'d'> | Unknown;
  /** Where needling alone fails, what the sources combine it with. */
  readonly combinedWith: readonly (Said & { readonly what: string })[];
  /** What sources stop at. */
  readonly endpoints: readonly (Said & { readonly endpoint: ClinicalEndpoint })[];
  readonly sources: Sources;
}

export const indication = <const Id extends string>(entry: Indication<Id>): Indication<Id> => entry;
