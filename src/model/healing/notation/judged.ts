import { noSource } from '../../../catalogue/index.ts';
import type { Evidence, Reference } from '../../../quantities/index.ts';
import { parameter, type Parameter } from '../../parameter.ts';

interface Named<Id extends string, Unit extends string> {
  readonly id: Id;
  readonly meaning: string;
  readonly unit: Unit;
  /** Why this value and not another. */
  readonly note: string;
  /** Texts it leans on without standing in them. */
  readonly near?: readonly Reference[];
}

const assumption = { from: 'assumed', access: 'derived', tier: 'practice' } as const;

/** A parameter whose median and central 90 % are a judgement. `seen` are numbers from sources that bracket it. */
export const judged = <const Id extends string, const Unit extends string>({
  id,
  meaning,
  unit,
  median,
  low,
  high,
  note,
  near = [],
  seen = [],
}: Named<Id, Unit> & {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly seen?: readonly Evidence<Unit>[];
}): Parameter<Id, Unit> =>
  parameter({
    id,
    meaning,
    unit,
    prior: { kind: 'lognormal', low, high, median },
    evidence: [
      {
        value: median,
        unit,
        spread: { kind: 'range', low, high },
        ...assumption,
        sources: [noSource, ...near],
        note,
      },
      ...seen,
    ],
  });

/** A number that is a choice of ours and not a belief: the size of a reference, of a smoothing. */
export const convention = <const Id extends string, const Unit extends string>({
  id,
  meaning,
  unit,
  value,
  note,
  near = [],
}: Named<Id, Unit> & { readonly value: number }): Parameter<Id, Unit> =>
  parameter({
    id,
    meaning,
    unit,
    prior: { kind: 'fixed', value },
    evidence: [{ value, unit, spread: { kind: 'none' }, ...assumption, sources: [noSource, ...near], note }],
  });
