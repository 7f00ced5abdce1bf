import { gateOf, type Outcome } from '../../catalogue/index.ts';
import { log } from '../../quantities/index.ts';
import {
  contrastOf,
  linkPosterior,
  linkPrior,
  type LearnedDifference,
  type LinkValues,
} from '../../model/index.ts';
import type { ResolvedPlan } from '../resolve.ts';
import { designOfPlan } from './plan-design.ts';
import { outcomesFor, refusalOf } from './plan-scores.ts';

/** What is known of the difference of a plan to the first on one scale. */
export type ScoreDifference =
  | { readonly refused: string }
  /** In grades, positive where this plan does better than the first. */
  | (LearnedDifference & { readonly unit: '1'; readonly remark?: string });

export interface ComparedScore {
  readonly id: string;
  readonly title: string;
  /** One for each plan after the first. */
  readonly differences: readonly ScoreDifference[];
}

/** A plan, and the nominal channels of one session per cm² over its zones. */
export interface ScoredPlan {
  readonly resolved: ResolvedPlan;
  readonly channelsPerCm2: number;
}

/** What the link believes, before and after the arms. */
export interface LinkBelief {
  readonly prior: readonly LinkValues[];
  readonly posterior: readonly LinkValues[];
}

const neverCompared =
  'Needles with and without current were compared in no study: the difference is that of different studies, in other persons.';

const logOf2 = 0.6931471805599453;

/** Differences between plans on every scale that both may have a number on; what the data do not inform says so. */
export const comparedScores = (
  [first, ...others]: readonly ScoredPlan[],
  belief: LinkBelief = { prior: linkPrior, posterior: linkPosterior },
): readonly ComparedScore[] => {
  if (first === undefined) return [];
  return outcomesFor(first.resolved)
    .filter((entry) => gateOf(entry).open !== 'no')
    .map((entry) => ({
      id: entry.id,
      title: entry.name,
      differences: others.map((other) => differenceOf(entry, other, first, belief)),
    }));
};

const differenceOf = (
  entry: Outcome,
  other: ScoredPlan,
  first: ScoredPlan,
  { prior, posterior }: LinkBelief,
): ScoreDifference => {
  if (!entry.indications.includes(other.resolved.indication.id)) {
    return { refused: 'This plan treats something else.' };
  }
  const gate = gateOf(entry);
  const refused = refusalOf(gate, first.resolved) ?? refusalOf(gate, other.resolved);
  if (refused !== undefined) return { refused };
  if (gate.open === 'pooled') {
    return {
      refused:
        'Not informed by data: the trials were read as pooled means, which do not tell depth, density, interval or number of sessions apart.',
    };
  }
  const doublings = log(other.channelsPerCm2 / first.channelsPerCm2) / logOf2;
  if (!(Math.abs(doublings) < Infinity)) return { refused: 'One of the two plans makes no channel.' };
  const design = { ...designOfPlan(other.resolved), doublings };
  const reference = { ...designOfPlan(first.resolved), doublings: 0 };
  return {
    unit: '1',
    ...contrastOf(design, reference, prior, posterior),
    ...(design.needling !== reference.needling && { remark: neverCompared }),
  };
};
