import type { Estimate } from '../../numerics/index.ts';
import type { CourseCounts } from './course-model.ts';
import { shares } from './factor.ts';
import type { SensitivityStudy, StudySettings } from './study.ts';

/** Elementary effects of one reading, by factor in the order of the record. */
export interface EffectColumns {
  readonly mu: readonly number[];
  readonly muStar: readonly number[];
  /** Standard errors of µ*. */
  readonly error: readonly number[];
  readonly sigma: readonly number[];
}

/** Indices of one reading, by survivor and, last, of all others as one. */
export interface IndexColumns {
  readonly value: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface ReadingRecord {
  readonly id: string;
  /** Of the logarithm, over the draws behind the indices. */
  readonly mean: number;
  readonly deviation: number;
  readonly effects: EffectColumns;
  readonly first: IndexColumns;
  readonly total: IndexColumns;
  readonly convergence: readonly {
    readonly rows: number;
    readonly first: readonly number[];
    readonly total: readonly number[];
  }[];
  /** Rows with an answer at all of their points. */
  readonly answered: number;
}

export interface StudyRecord {
  readonly reference: string;
  readonly counts: { readonly screening: CourseCounts; readonly indices: CourseCounts };
  readonly survivors: readonly string[];
  readonly foundByHalf: number;
  readonly readings: readonly ReadingRecord[];
}

/** What is kept of the studies, as plain JSON. */
export interface SensitivityRecord {
  readonly schema: 'percuta.sensitivity/1';
  /** Hash of what they were made from. */
  readonly inputs: string;
  readonly settings: StudySettings;
  readonly shares: readonly number[];
  readonly factors: readonly string[];
  readonly studies: readonly StudyRecord[];
}

export const sensitivityRecord = (
  inputs: string,
  settings: StudySettings,
  studies: readonly SensitivityStudy[],
): SensitivityRecord => ({
  schema: 'percuta.sensitivity/1',
  inputs,
  settings,
  shares,
  factors: (studies[0]?.factors ?? []).map(({ id }) => id),
  studies: studies.map(studyRecord),
});

const studyRecord = (study: SensitivityStudy): StudyRecord => ({
  reference: study.reference.id,
  counts: study.counts,
  survivors: study.survivors.map((factor) => study.factors[factor]?.id ?? ''),
  foundByHalf: study.foundByHalf,
  readings: study.readings.map(({ id }, at): ReadingRecord => {
    const effects = study.effects[at] ?? [];
    const indices = study.indices[at];
    if (indices === undefined) throw new RangeError(`${id} has no indices`);
    return {
      id,
      mean: significant(indices.mean),
      deviation: significant(Math.sqrt(indices.variance)),
      effects: {
        mu: effects.map(({ mu }) => significant(mu)),
        muStar: effects.map(({ muStar }) => significant(muStar)),
        error: effects.map(({ muStarError }) => significant(muStarError)),
        sigma: effects.map(({ sigma }) => significant(sigma)),
      },
      first: columnsOf(indices.first),
      total: columnsOf(indices.total),
      convergence: indices.convergence.map(({ rows, first, total }) => ({
        rows,
        first: Array.from(first, thousandths),
        total: Array.from(total, thousandths),
      })),
      answered: indices.answered,
    };
  }),
});

const columnsOf = (estimates: readonly Estimate[]): IndexColumns => ({
  value: estimates.map(({ value }) => thousandths(value)),
  low: estimates.map(({ low }) => thousandths(low)),
  high: estimates.map(({ high }) => thousandths(high)),
});

/** Plain JSON has no −0. */
const significant = (value: number): number => Number(value.toPrecision(3)) + 0;

const thousandths = (share: number): number => Number(share.toFixed(3)) + 0;
