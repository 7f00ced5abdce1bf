import type { Access, Evidence, Sources, Unknown } from '../quantities/index.ts';

export type AnaestheticSubstance = 'lidocaine' | 'prilocaine' | 'tetracaine';

export interface AnaestheticCaution {
  readonly text: string;
  /** How it is known: `recall` shows amber. */
  readonly access: Access;
  readonly sources: Sources;
}

/** A topical anaesthetic with what its label and the literature allow. */
export interface Anaesthetic<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Made by a pharmacy for one person, without a label of its own. */
  readonly compounded: boolean;
  /** Strength of each substance, mass per mass. */
  readonly ingredients: readonly {
    readonly substance: AnaestheticSubstance;
    readonly strength: Evidence<'%'>;
  }[];
  /** On the skin before needling. Sources differ, so all stand side by side; empty where none was found. */
  readonly contactTimes: readonly Evidence<'min'>[];
  /** Whether these times are for use under a film. */
  readonly usedUnderFilm: boolean | Unknown;
  /** How many times as much of it a film brings into the blood. */
  readonly filmRaises: Evidence<'1'> | Unknown;
  /** The longest its label allows. */
  readonly maximumTime: Evidence<'min'> | Unknown;
  readonly maximumMass: Evidence<'g'> | Unknown;
  readonly maximumArea: Evidence<'cm2'> | Unknown;
  readonly cautions: readonly AnaestheticCaution[];
  readonly sources: Sources;
}

export const anaesthetic = <const Id extends string>(entry: Anaesthetic<Id>): Anaesthetic<Id> => entry;

/** The most of one substance that a source allows in a body, whatever the route it was written for. */
export interface DoseLimit<Id extends string = string> {
  readonly id: Id;
  readonly substance: AnaestheticSubstance;
  readonly perKilogram: Evidence<'mg/kg'> | Unknown;
  readonly total: Evidence<'mg'> | Unknown;
  /** Whether it was written for a mixture with adrenaline, which slows absorption; no cream holds any. */
  readonly withAdrenaline: boolean;
  /** The route and circumstance the limit was written for, to stand in a sentence. */
  readonly writtenFor: string;
  readonly sources: Sources;
}

export const doseLimit = <const Id extends string>(entry: DoseLimit<Id>): DoseLimit<Id> => entry;
