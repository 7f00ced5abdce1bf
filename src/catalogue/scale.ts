import type { Access, Evidence, Sources } from '../quantities/index.ts';

export interface ScaleLevel {
  readonly value: number;
  readonly wording: string;
  /** How the wording is known: `recall` shows amber. */
  readonly access: Access;
}

/** A clinical scale. Which wording and coding was used is part of its identity: codings of one name differ. */
export interface Scale<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly lowest: Evidence<'1'>;
  readonly highest: Evidence<'1'>;
  readonly better: 'lower' | 'higher';
  readonly levels: readonly ScaleLevel[];
  /** How a score is computed where it is not a level. */
  readonly rule?: string;
  /** Ids of indications; empty where it is not tied to one. */
  readonly indications: readonly string[];
  readonly sources: Sources;
}

export const scale = <const Id extends string>(entry: Scale<Id>): Scale<Id> => entry;

/** Levels counted up from `first`, whose wordings are all known in one way. */
export const levelsFrom = (
  first: number,
  access: Access,
  wordings: readonly string[],
): readonly ScaleLevel[] => wordings.map((wording, i) => ({ value: first + i, wording, access }));
