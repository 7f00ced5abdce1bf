import type { Evidence, Sources, Unknown } from '../quantities/index.ts';

/** One head-to-head comparison of needling with another treatment, as published. */
export interface HeadToHead {
  /** Id of an indication. */
  readonly indication: string;
  readonly persons: Evidence<'1'>;
  readonly needling: string;
  readonly other: string;
  readonly finding: string;
  readonly sources: Sources;
}

export interface AsReported {
  readonly text: string;
  readonly sources: Sources;
}

/** Another treatment for the same indications: only what was compared, else unknown. */
export interface Alternative<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly comparisons: readonly HeadToHead[];
  readonly downtime: AsReported | Unknown;
  readonly phototypes: AsReported | Unknown;
  readonly sources: Sources;
}

export const alternative = <const Id extends string>(entry: Alternative<Id>): Alternative<Id> => entry;
