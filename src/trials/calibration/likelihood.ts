import type { EnsembleJob, EnsemblePart, Executor, Posterior, Table } from '../../numerics/index.ts';
import { log } from '../../quantities/index.ts';
import type { HealingStudy } from '../../validation/index.ts';
import { coordinatesOf, type Coordinates } from './coordinates.ts';
import { readRows, studyCourse, type ReadRow } from './study-course.ts';

/** Of every number that is fitted: what the model says and how far it may be off, both as logarithms. */
export interface Predictions {
  /** [point][number] */
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

export interface HealingLikelihood {
  readonly coordinates: Coordinates;
  readonly rows: readonly ReadRow[];
  /** Logarithms of the published numbers, in the order of the rows. */
  readonly observed: Float64Array;
  readonly predict: (points: Float64Array) => Promise<Predictions>;
  readonly posterior: (observed: Float64Array) => Posterior;
}

/** Beyond, the distribution function of the prior is 1 in doubles and has no quantile. */
const farthest = 8;

const observedLog = ({ id, observed }: ReadRow): number => {
  if (observed.kind !== 'value') throw new RangeError(`${id}: a bound is not fitted to`);
  return log(observed.value.value);
};

/** The same for any rows with a reading and an error, for the numbers kept out too. */
export const predictRows = (rows: readonly ReadRow[], answers: Float64Array, table: Table): Predictions => {
  const width = table.names.length;
  const count = table.values.length / width;
  const mean = new Float64Array(count * rows.length);
  const deviation = new Float64Array(count * rows.length);
  rows.forEach(({ error, transfer }, at) => {
    const errorColumn = typeof error === 'object' ? table.names.indexOf(error.id) : -1;
    const factorColumn = transfer === undefined ? -1 : table.names.indexOf(transfer.factor.id);
    for (let point = 0; point < count; point += 1) {
      const value = (column: number): number => table.values[point * width + column] as number;
      const answer = answers[point * rows.length + at] as number;
      mean[point * rows.length + at] =
        (answer > 0 ? log(answer) : NaN) +
        (transfer === undefined ? 0 : transfer.power * log(value(factorColumn)));
      deviation[point * rows.length + at] = typeof error === 'object' ? value(errorColumn) : (error ?? 0);
    }
  });
  return { mean, deviation };
};

/** Log-normal errors of independent numbers; −∞ where the course does not finish or a number has no logarithm. */
const logLikelihoods = (
  observed: Float64Array,
  { mean, deviation }: Predictions,
  count: number,
): Float64Array => {
  const numbers = observed.length;
  return Float64Array.from({ length: count }, (_, point) => {
    let sum = 0;
    for (let at = 0; at < numbers; at += 1) {
      const sd = deviation[point * numbers + at] as number;
      const miss = ((observed[at] as number) - (mean[point * numbers + at] as number)) / sd;
      sum -= 0.5 * miss * miss + log(sd);
    }
    return Number.isNaN(sum) ? -Infinity : sum;
  });
};

/** The studies that are fitted to, with only the numbers that are. */
export const fittedStudies = (
  all: readonly HealingStudy[],
): readonly (HealingStudy & { rows: readonly ReadRow[] })[] =>
  all.flatMap((study) => {
    const rows = readRows(study).filter(({ use }) => use === 'likelihood');
    return rows.length === 0 ? [] : [{ ...study, rows }];
  });

/** The likelihood of the studies that are fitted to. */
export const healingLikelihood = (
  all: readonly HealingStudy[],
  executor?: Executor<EnsembleJob, EnsemblePart>,
): HealingLikelihood => {
  const fitted = fittedStudies(all);
  const coordinates = coordinatesOf(fitted);
  const courses = fitted.map((study) => studyCourse(study, study.rows, executor));
  const rows = fitted.flatMap((study) => study.rows);
  const predict = async (points: Float64Array): Promise<Predictions> => {
    const table = coordinates.table(points);
    const count = points.length / coordinates.dimension;
    const answers = new Float64Array(count * rows.length);
    let first = 0;
    for (const [at, course] of courses.entries()) {
      const width = (fitted[at] as (typeof fitted)[number]).rows.length;
      const own = await course(table);
      for (let point = 0; point < count; point += 1) {
        answers.set(own.subarray(point * width, (point + 1) * width), point * rows.length + first);
      }
      first += width;
    }
    return predictRows(rows, answers, table);
  };
  return {
    coordinates,
    rows,
    observed: Float64Array.from(rows, observedLog),
    predict,
    posterior: (observed) => ({
      dimension: coordinates.dimension,
      logLikelihood: async (points, count) => {
        const { dimension } = coordinates;
        const far = Uint8Array.from({ length: count }, (_, point) =>
          Number(
            points.subarray(point * dimension, (point + 1) * dimension).some((z) => Math.abs(z) > farthest),
          ),
        );
        const asked = points.map((z, at) => (far[Math.floor(at / dimension)] === 1 ? 0 : z));
        return logLikelihoods(observed, await predict(asked), count).map((value, point) =>
          far[point] === 1 ? -Infinity : value,
        );
      },
    }),
  };
};
