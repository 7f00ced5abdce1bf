import type { Access, Evidence, Sources } from '../quantities/index.ts';
import type { Arm, Needling } from './arm.ts';

/** Something a text says of an outcome outside the arms. */
export interface Known {
  readonly says: string;
  readonly numbers: readonly Evidence[];
  readonly access: Access;
  readonly sources: Sources;
}

/** A mean over trials that others pooled, at one time after the start. */
export interface PooledChange {
  readonly after: Evidence<'wk'>;
  /** Improvement in points of the scale, with its 95 % confidence interval. */
  readonly change: Evidence<'1'>;
}

/** Trials pooled by a meta-analysis: a number for the combination they studied, and for nothing else. */
export interface Pooled {
  readonly trials: Evidence<'1'>;
  readonly needling: Needling;
  /** Id of the topical all of them used. */
  readonly topical: string;
  readonly changes: readonly [PooledChange, ...PooledChange[]];
  readonly heterogeneity: string;
  readonly sources: Sources;
}

/** Something clinicians score or patients see, in one wording. */
export interface Outcome<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** What is counted or measured, so that arms can be told to speak of the same thing. */
  readonly wording: string;
  /** Ids of indications. */
  readonly indications: readonly string[];
  readonly pooled?: Pooled;
  readonly arms: readonly Arm[];
  readonly known: readonly Known[];
}

export const outcome = <const Id extends string>(entry: Outcome<Id>): Outcome<Id> => entry;

/** How many independent arms without an adjunct must share a wording before it gets a number. */
export const armsForANumber = 3;

export type Gate =
  | { readonly open: 'arms'; readonly arms: readonly Arm[] }
  | { readonly open: 'pooled'; readonly pooled: Pooled }
  | { readonly open: 'no'; readonly why: string };

/** Whether an outcome may have a number: by its arms, by trials that were pooled, or not at all. */
export const gateOf = ({ arms, pooled }: Outcome): Gate => {
  if (pooled !== undefined && pooled.trials.value >= armsForANumber) return { open: 'pooled', pooled };
  const counted = arms.filter((entry) => entry.use.for === 'calibration' && countsPersons(entry));
  const studies = new Set(counted.map(({ sources: [study] }) => study.id)).size;
  if (studies >= armsForANumber) return { open: 'arms', arms: counted };
  const scored = arms.length;
  return {
    open: 'no',
    why:
      scored === 0
        ? 'No arm that was scored so was read.'
        : `${armsForANumber} independent arms without an adjunct, scored in one wording, are asked for; of the arms known (${scored}) ${studies === 0 ? 'none' : studies} may count.`,
  };
};

const countsPersons = ({ result, adjunct }: Arm): boolean =>
  adjunct === undefined && (result.kind === 'improved' || result.kind === 'grades');
