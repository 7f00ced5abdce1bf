/** The record of the studies with the words and priors that belong to it. */
import type { Parameter } from '../../src/model/index.ts';
import type { Estimate } from '../../src/numerics/index.ts';
import {
  factors,
  readings,
  referenceCourses,
  type IndexColumns,
  type ReadingRecord,
  type SensitivityRecord,
  type StudyRecord,
} from '../../src/trials/index.ts';

/** What all factors that did not survive are together. */
export const others = 'all others';

export interface IndexedFactor {
  readonly name: string;
  readonly first: Estimate;
  readonly total: Estimate;
  /** Of the total index, one for each number of rows. */
  readonly totals: readonly number[];
}

export interface ScreenedFactor {
  readonly name: string;
  readonly mu: number;
  readonly muStar: number;
  readonly error: number;
  readonly sigma: number;
  readonly survives: boolean;
}

export interface ReadingView {
  readonly title: string;
  readonly record: ReadingRecord;
  /** Survivors and all others, the largest total index first. */
  readonly indexed: readonly IndexedFactor[];
  /** The largest µ* first. */
  readonly screened: readonly ScreenedFactor[];
}

export interface StudyView {
  readonly id: string;
  readonly title: string;
  readonly record: StudyRecord;
  readonly readings: readonly ReadingView[];
}

const estimateAt = ({ value, low, high }: IndexColumns, at: number): Estimate => ({
  value: value[at] ?? NaN,
  low: low[at] ?? NaN,
  high: high[at] ?? NaN,
});

const titleOf = (id: string, among: readonly { readonly id: string; readonly title: string }[]): string => {
  const found = among.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`the record knows ${id}, nothing else does`);
  return found.title;
};

const readingView = (record: ReadingRecord, names: readonly string[], study: StudyRecord): ReadingView => ({
  title: titleOf(record.id, readings),
  record,
  indexed: [...study.survivors, others]
    .map((name, at) => ({
      name,
      first: estimateAt(record.first, at),
      total: estimateAt(record.total, at),
      totals: record.convergence.map(({ total }) => total[at] ?? NaN),
    }))
    .toSorted((a, b) => b.total.value - a.total.value),
  screened: names
    .map((name, at) => ({
      name,
      mu: record.effects.mu[at] ?? NaN,
      muStar: record.effects.muStar[at] ?? NaN,
      error: record.effects.error[at] ?? NaN,
      sigma: record.effects.sigma[at] ?? NaN,
      survives: study.survivors.includes(name),
    }))
    .toSorted((a, b) => b.muStar - a.muStar),
});

export const studyViews = (record: SensitivityRecord): readonly StudyView[] =>
  record.studies.map((study) => ({
    id: study.reference,
    title: titleOf(study.reference, referenceCourses),
    record: study,
    readings: study.readings.map((reading) => readingView(reading, record.factors, study)),
  }));

export const parameterOf = (id: string): Parameter => {
  const found = factors.find((factor) => factor.id === id);
  if (found === undefined) throw new Error(`no parameter is called ${id}`);
  return found;
};
