import type { Evidence, Sources } from '../quantities/index.ts';

/** A reason to treat, with what was studied for it. */
export interface Indication<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Needle lengths that studies used. */
  readonly studiedDepth: Evidence<'mm'>;
  readonly studiedSessions: Evidence<'1'>;
  readonly studiedInterval: Evidence<'d'>;
  readonly sources: Sources;
}

export const indication = <const Id extends string>(entry: Indication<Id>): Indication<Id> => entry;
