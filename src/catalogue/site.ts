import type { Evidence, Sources } from '../quantities/index.ts';

export type Sex = 'female' | 'male';

export type BySex<T> = Readonly<Record<Sex, T>>;

/** Something a user must be told wherever this site is needled. */
export interface Caution {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly advice: string;
  readonly sources: Sources;
}

/** A named skin region with its own layer thickness. Each thickness keeps the method that measured it. */
export interface Site<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly stratumCorneum: Evidence<'um'>;
  /** Viable epidermis with the stratum corneum, by histology. */
  readonly epidermis: BySex<Evidence<'um'>>;
  /** Upper part of the dermis. */
  readonly papillaryDermis: Evidence<'um'>;
  /** Papillary and reticular dermis together. */
  readonly dermis: BySex<Evidence<'mm'>>;
  readonly cautions: readonly Caution[];
}

export const site = <const Id extends string>(entry: Site<Id>): Site<Id> => entry;
