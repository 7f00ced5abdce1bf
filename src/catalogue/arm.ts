import type { Evidence, Sources, Unknown } from '../quantities/index.ts';
import type { DeviceClass } from './device.ts';

/** Needles that only puncture, and needles that carry current: never taken for one another. */
export type Needling = 'mechanical' | 'radiofrequency';

/** What stood beside the treated skin. `other-treatment`: the comparison says nothing of needling against no treatment. */
export type ComparedWith = 'nothing' | 'untreated-side' | 'other-treatment';

/** What an arm found, as printed. Improvement is a positive change. */
export type ArmResult =
  /** Persons at least one grade better; the evidence carries of how many. */
  | { readonly kind: 'improved'; readonly improved: Evidence<'1'> }
  /** Persons by how many grades they improved; they add up to the arm. */
  | {
      readonly kind: 'grades';
      readonly none: Evidence<'1'>;
      readonly one: Evidence<'1'>;
      readonly two: Evidence<'1'>;
    }
  /** Mean improvement of the treated skin and, where there was one, of the untreated side. */
  | { readonly kind: 'change'; readonly change: Evidence; readonly untreated?: Evidence }
  | { readonly kind: 'means'; readonly before: Evidence; readonly after: Evidence }
  /** Numbers that are said in the words of the text. */
  | { readonly kind: 'said'; readonly says: string; readonly numbers: readonly Evidence[] };

/** Whether the link between plan and scores may learn from an arm. */
export type ArmUse =
  | { readonly for: 'calibration' }
  | { readonly for: 'validation'; readonly why: string }
  | { readonly for: 'none'; readonly why: string };

/** One group of persons of one study, treated in one way and scored in one wording. */
export interface Arm<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly needling: Needling;
  readonly tool: DeviceClass | Unknown;
  /** What was put on or beside the needling; left out for needling alone. */
  readonly adjunct?: string;
  readonly comparedWith: ComparedWith;
  /** Whether who scored did not know which skin was treated. */
  readonly blinded: boolean | Unknown;
  readonly depth: Evidence<'mm'> | Unknown;
  readonly sessions: Evidence<'1'> | Unknown;
  readonly interval: Evidence<'d'> | Unknown;
  /** From the last session to the score. */
  readonly followUp: Evidence<'d'> | Unknown;
  /** Who were scored. */
  readonly persons: Evidence<'1'>;
  /** The scale, as printed. */
  readonly wording: string;
  readonly result: ArmResult;
  readonly use: ArmUse;
  readonly sources: Sources;
}

export const arm = <const Id extends string>(entry: Arm<Id>): Arm<Id> => entry;
