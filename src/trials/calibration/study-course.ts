import { healingEnsemble, ofSession, type HealingSession } from '../../model/index.ts';
import {
  ensemble,
  rodas4,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type Statistics,
  type Table,
} from '../../numerics/index.ts';
import type { HealingRow, HealingStudy, Reading, StudyDose } from '../../validation/index.ts';

/** Answers of the model to the numbers of a study, [row of the table][reading]; NaN where there is none. */
export type StudyCourse = (table: Table) => Promise<Float64Array>;

export type ReadRow = HealingRow & { readonly reading: Reading };

export const readRows = ({ rows }: HealingStudy): readonly ReadRow[] =>
  rows.filter((row): row is ReadRow => row.reading !== undefined);

const relativeTolerance = 1e-4;

/** As the system is declared; every draw brings its own. */
const placeholder = (day: number): HealingSession => ({
  day,
  puncturedFraction: 0.02,
  injuredVolumeMm: 0.02,
  bledVolumeMm: 0.005,
});

const columnOf = ({ names, values }: Table, name: string): ((row: number) => number) => {
  const at = names.indexOf(name);
  if (at < 0) throw new RangeError(`the table has no ${name}`);
  return (row) => values[row * names.length + at] as number;
};

/** Doses of every session, and where the radius of channels is unknown that too, behind the parameters. */
const withDoses = (table: Table, { sessions, channelRadius }: HealingStudy, dose: StudyDose): Table => {
  const rows = table.values.length / table.names.length;
  const [fraction, depth, bled] = [dose.puncturedFraction, dose.depthMm, dose.bledShare].map(({ id }) =>
    columnOf(table, id),
  ) as [(row: number) => number, (row: number) => number, (row: number) => number];
  const radius = channelRadius === undefined ? undefined : columnOf(table, channelRadius.id);
  const names = [
    ...sessions.flatMap((_, at) => [
      ofSession('puncturedFraction', at + 1),
      ofSession('injuredVolume', at + 1),
      ofSession('bledVolume', at + 1),
    ]),
    ...(radius === undefined ? [] : ['channelRadius']),
  ];
  const values = new Float64Array(rows * names.length);
  for (let row = 0; row < rows; row += 1) {
    const injured = fraction(row) * depth(row);
    const start = row * names.length;
    sessions.forEach((_, at) => values.set([fraction(row), injured, injured * bled(row)], start + 3 * at));
    if (radius !== undefined) values[start + 3 * sessions.length] = radius(row);
  }
  return { names, values };
};

const beside = (left: Table, columns: readonly number[], right: Table): Table => {
  const rows = left.values.length / left.names.length;
  const width = columns.length + right.names.length;
  const values = new Float64Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    columns.forEach((from, to) => {
      values[row * width + to] = left.values[row * left.names.length + from] as number;
    });
    values.set(
      right.values.subarray(row * right.names.length, (row + 1) * right.names.length),
      row * width + columns.length,
    );
  }
  return { names: [...columns.map((column) => left.names[column] as string), ...right.names], values };
};

/** The course of a study for rows of its readings, assembled once. @throws RangeError for a study without a dose */
export const studyCourse = (
  study: HealingStudy,
  rows: readonly ReadRow[],
  executor?: Executor<EnsembleJob, EnsemblePart>,
): StudyCourse => {
  const { dose, sessions } = study;
  if (dose === undefined) throw new RangeError(`${study.id} has no dose`);
  const saveAt = [...new Set(rows.flatMap(({ reading }) => reading.days))].toSorted((a, b) => a - b);
  const statistics: Statistics = Object.assign({}, ...rows.map(({ reading }) => reading.statistics));
  const columns = Object.keys(statistics);
  const places = rows.map(({ reading }) =>
    Object.keys(reading.statistics).map((name) => columns.indexOf(name)),
  );
  const endDay = Math.max(...saveAt, ...sessions) + 1;
  const known = healingEnsemble(
    { sessions: sessions.map(placeholder), endDay },
    { names: ['frontSpeed'], values: Float64Array.of(120) },
  );
  const needed = new Set(known.system.parameters);
  return async (table) => {
    const kept = table.names.flatMap((name, column) => (needed.has(name) ? [column] : []));
    const vary = beside(table, kept, withDoses(table, study, dose));
    const count = vary.values.length / vary.names.length;
    const solved = await ensemble({ ...known, trajectories: count, vary }, rodas4, {
      statistics,
      saveAt,
      control: { rtol: relativeTolerance },
      ...(executor !== undefined && { executor }),
    });
    const answers = new Float64Array(count * rows.length);
    for (let row = 0; row < count; row += 1) {
      const finished = solved.endings[row] === 0;
      rows.forEach(({ reading }, at) => {
        const values = (places[at] as readonly number[]).map(
          (place) => solved.rows[row * columns.length + place] as number,
        );
        answers[row * rows.length + at] = finished ? reading.read(values) : NaN;
      });
    }
    return answers;
  };
};
