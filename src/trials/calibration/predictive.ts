import { healingCourse, withPriors } from '../../model/index.ts';
import type { EnsembleJob, EnsemblePart, Executor, Table } from '../../numerics/index.ts';
import { exp, type Stream } from '../../quantities/index.ts';
import type { HealingStudy } from '../../validation/index.ts';
import { coordinatesOf, priorPoints } from './coordinates.ts';
import { predictRows } from './likelihood.ts';
import { readRows, studyCourse, type ReadRow } from './study-course.ts';

/** What would be published of a number, by draws of a table, with the errors of its study. */
export interface PredictedRow {
  readonly id: string;
  /** Without those in which the model gives no answer. */
  readonly values: Float64Array;
}

/** Columns of `table`, and behind them those of `more` that it lacks. */
const joined = (table: Table, more: Table): Table => {
  const known = new Set(table.names);
  const columns = more.names.flatMap((name, column) => (known.has(name) ? [] : [column]));
  const names = [...table.names, ...columns.map((column) => more.names[column] as string)];
  const count = table.values.length / table.names.length;
  const values = new Float64Array(count * names.length);
  for (let row = 0; row < count; row += 1) {
    values.set(table.values.subarray(row * known.size, (row + 1) * known.size), row * names.length);
    columns.forEach((column, at) => {
      values[row * names.length + known.size + at] = more.values[row * more.names.length + column] as number;
    });
  }
  return { names, values };
};

/** Predictions of every number of a study that the model can read; what the draws do not know of it is its prior. */
export const predictStudy = async (
  study: HealingStudy,
  draws: Table,
  stream: Stream,
  executor?: Executor<EnsembleJob, EnsemblePart>,
): Promise<readonly PredictedRow[]> => {
  const rows = readRows(study);
  if (rows.length === 0) return [];
  const count = draws.values.length / draws.names.length;
  const own = coordinatesOf([study]);
  const unknown = own.table(priorPoints(own.dimension, stream.split('unknown'), count));
  const table = withPriors(joined(draws, unknown), healingCourse);
  return withErrors(rows, await studyCourse(study, rows, executor)(table), table, stream);
};

/** What would be published, from answers of the model [draw][row] and what the table says of errors and transfers. */
export const withErrors = (
  rows: readonly ReadRow[],
  answers: Float64Array,
  table: Table,
  stream: Stream,
): readonly PredictedRow[] => {
  const count = answers.length / rows.length;
  const { mean, deviation } = predictRows(rows, answers, table);
  return rows.map(({ id }, at) => {
    const noise = stream.split(id);
    const values = Float64Array.from({ length: count }, (_, draw) => {
      const place = draw * rows.length + at;
      return exp((mean[place] as number) + (deviation[place] as number) * noise.normal(draw));
    });
    return { id, values: values.filter((value) => Number.isFinite(value)) };
  });
};
