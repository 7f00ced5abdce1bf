import type { Evidence, Sources, Unknown } from '../quantities/index.ts';

/** What the operator stops at. */
export type ClinicalEndpoint = 'erythema' | 'pinpoint-bleeding' | 'none';

/** A reason to treat, with what was studied for it. */
export interface Indication<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Needle lengths that studies used. */
  readonly studiedDepth: Evidence<'mm'> | Unknown;
  readonly studiedSessions: Evidence<'1'> | Unknown;
  readonly studiedInterval: Evidence<'d'> | Unknown;
  /** Where needling alone fails, what the sources combine it with. */
  readonly combinedWith: readonly { readonly what: string; readonly sources: Sources }[];
  /** What sources stop at. */
  readonly endpoints: readonly { readonly endpoint: ClinicalEndpoint; readonly sources: Sources }[];
  readonly sources: Sources;
}

export const indication = <const Id extends string>(entry: Indication<Id>): Indication<Id> => entry;
