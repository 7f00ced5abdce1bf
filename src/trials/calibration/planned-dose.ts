import {
  sampleReadings,
  type CheckedPlan,
  type CourseReading,
  type SampledReadings,
  type SampleReadingsOptions,
} from '../../planning/index.ts';
import { rootStream } from '../../quantities/index.ts';
import type { HealingStudy } from '../../validation/index.ts';
import { coordinatesOf, priorPoints } from './coordinates.ts';
import { withErrors, type PredictedRow } from './predictive.ts';
import { readRows, type ReadRow } from './study-course.ts';

/** The numbers of a study as a plan of its protocol gives them, with the dose that planning places. */
export interface PlannedPrediction extends Pick<SampledReadings, 'injury' | 'injuries'> {
  /** By number: everything uncertain at its median, without an error. */
  readonly nominal: readonly number[];
  readonly prior: readonly PredictedRow[];
  readonly posterior: readonly PredictedRow[];
}

const readingsOf = ({ id, reading }: ReadRow): readonly CourseReading[] =>
  Object.values(reading.statistics).map((statistic) => {
    if (statistic.reduce !== 'valueAt') throw new RangeError(`${id} is not read on single days`);
    return { of: statistic.of, day: statistic.time };
  });

/** @throws RangeError where the sessions of the plan are not those of the study */
export const predictPlanned = async (
  study: HealingStudy,
  checked: CheckedPlan,
  options: SampleReadingsOptions,
): Promise<PlannedPrediction> => {
  const { sessions = 0, intervalDays = 0 } = checked.plan?.course ?? {};
  const days = Array.from({ length: sessions }, (_, k) => k * intervalDays);
  if (days.join() !== study.sessions.join()) throw new RangeError(`${study.id}: the plan has other sessions`);
  const rows = readRows(study);
  const asked = rows.map(readingsOf);
  const sampled = await sampleReadings(checked, asked.flat(), options);
  const stream = rootStream(options.seed).split('planned dose').split(study.id);
  const unknown = coordinatesOf([study]);
  const table = unknown.table(priorPoints(unknown.dimension, stream.split('unknown'), options.draws));
  const width = asked.flat().length;
  const answersOf = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: (values.length / width) * rows.length }, (_, place) => {
      const [draw, at] = [Math.floor(place / rows.length), place % rows.length];
      const from = draw * width + asked.slice(0, at).flat().length;
      return (rows[at] as ReadRow).reading.read([...values.subarray(from, from + (asked[at] ?? []).length)]);
    });
  const published = (values: Float64Array): readonly PredictedRow[] =>
    withErrors(rows, answersOf(values), table, stream);
  return {
    injury: sampled.injury,
    injuries: sampled.injuries,
    nominal: [...answersOf(sampled.nominal)],
    prior: published(sampled.prior),
    posterior: published(sampled.posterior),
  };
};
