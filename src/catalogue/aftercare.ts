import type { Access, Evidence, Sources } from '../quantities/index.ts';

/**
 * One source’s word on when something may be done again, counted from the end of needling. Where the source gives a
 * span, the value is its later end and the span stands as the spread.
 */
export interface Opinion {
  readonly from: Evidence<'h'>;
  readonly sources: Sources;
}

/** An opinion whose sources are those of its number. */
export const opinion = (from: Evidence<'h'>): Opinion => ({ from, sources: from.sources });

export type AftercareTopic =
  | 'make-up'
  | 'sunscreen'
  | 'sun'
  | 'actives'
  | 'exercise'
  | 'water'
  | 'cleansing'
  | 'grooming'
  | 'alcohol'
  | 'smoking'
  | 'supplements';

/** Something to do or leave after needling. Sources conflict, so all stand side by side. */
export interface AftercareItem<Id extends string = string> {
  readonly id: Id;
  readonly topic: AftercareTopic;
  readonly title: string;
  readonly advice: string;
  /** Whether it has to wait until the channels have closed, so that the model of the closing skin may lengthen it. */
  readonly waitsForClosedSkin: boolean;
  readonly opinions: readonly [Opinion, ...Opinion[]];
}

export const aftercareItem = <const Id extends string>(entry: AftercareItem<Id>): AftercareItem<Id> => entry;

/** What a person may expect or must report. */
export interface CourseNote<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'normal' | 'red-flag';
  readonly text: string;
  /** How it is known: `recall` shows amber. */
  readonly access: Access;
  readonly sources: Sources;
}

export const courseNote = <const Id extends string>(entry: CourseNote<Id>): CourseNote<Id> => entry;
