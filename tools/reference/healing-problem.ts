/**
 * The healing course with rows of values, as JSON for `healing_course.py`. Rows are drawn from the priors, with persons
 * and doses that differ, or from the committed posterior, or read from a file with `names` and `rows`:
 *
 *     node tools/reference/healing-problem.ts [--posterior | rows.json]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  bioelectric,
  healingCourse,
  healingEnsemble,
  ofSession,
  posteriorOf,
  priorDraws,
  withHypothesis,
  withPriors,
  type HealingCase,
  type PosteriorRecord,
} from '../../src/model/index.ts';
import type { EnsembleProblem, SystemDeclaration, Table } from '../../src/numerics/index.ts';
import { rootStream } from '../../src/quantities/index.ts';

const rows = 20;
const stream = rootStream(20261121).split('healing-reference');

/** Two sessions, and days on which fast and slow states move; none is that of a session. */
const session = { puncturedFraction: 0.02, injuredVolumeMm: 0.03, bledVolumeMm: 0.006 };
const course: HealingCase = {
  sessions: [
    { day: 0, ...session },
    { day: 30, ...session },
  ],
  endDay: 181,
  hypothesis: bioelectric,
};
const times = [0.25, 1, 3, 7, 14, 28, 30.5, 33, 60, 180] as const;

const fractions = [0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.2] as const;

/** What each row has beside its parameters: every condition of a person in turn, and doses over two decades. */
const personsAndDoses = (row: number): Readonly<Record<string, number>> => {
  const fraction = fractions[row % fractions.length] as number;
  const doses = [1, 2].flatMap((count) => [
    [ofSession('puncturedFraction', count), fraction],
    [ofSession('injuredVolume', count), fraction * (0.5 + (row % 5) / 2)],
    [ofSession('bledVolume', count), (fraction * (row % 4)) / 8],
  ]);
  return {
    channelRadius: 50 + 5 * (row % 6),
    ionHalfLife: row % 2 === 0 ? 0.015 : 1,
    age: 20 + 4 * row,
    smoking: Number(row % 5 === 1),
    diabetes: Number(row % 5 === 2),
    retinoidWeeks: row % 5 === 3 ? 12 : 0,
    retinoidContinued: Number(row % 5 === 3),
    steroidUse: Number(row % 5 === 4),
    steroidContinued: Number(row % 10 === 4),
    phototypeResponse: 0.2 + (row % 6) / 4,
    sun: (row % 3) / 2,
    ...Object.fromEntries(doses),
  };
};

const drawnRows = ({ names, values }: Table): Table => {
  const beside = Array.from({ length: rows }, (_, row) => personsAndDoses(row));
  const table = beside.map((more, row) => [
    ...values.subarray(row * names.length, (row + 1) * names.length),
    ...Object.values(more),
  ]);
  return { names: [...names, ...Object.keys(beside[0] ?? {})], values: Float64Array.from(table.flat()) };
};

const everything = withHypothesis(healingCourse, bioelectric);

const priorRows = (): Table => drawnRows(priorDraws(everything, stream, rows));

/** Draws of the committed posterior at even distances; what it does not know of is drawn from the priors. */
export const posteriorRows = (): Table => {
  const folder = join(import.meta.dirname, '../../src/model/posterior');
  const record = JSON.parse(readFileSync(join(folder, 'healing.json'), 'utf8')) as PosteriorRecord;
  const { names, values } = posteriorOf(readFileSync(join(folder, 'healing.bin')), record);
  const kept = Array.from({ length: rows }, (_, row) => {
    const start = Math.floor((row * record.count) / rows) * names.length;
    return [...values.subarray(start, start + names.length)];
  });
  return drawnRows(withPriors({ names, values: Float64Array.from(kept.flat()) }, everything));
};

export interface HealingProblem {
  readonly declaration: SystemDeclaration;
  readonly times: readonly number[];
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** The problem for SciPy, and the same for the solver. */
export const healingProblem = (
  table: Table = priorRows(),
): { readonly problem: EnsembleProblem; readonly forScipy: HealingProblem } => {
  const problem = healingEnsemble(course, table);
  const { vary, trajectories, system } = problem;
  if (!('names' in vary)) throw new Error('the rows are a table');
  const width = vary.names.length;
  return {
    problem,
    forScipy: {
      declaration: system.declaration,
      times,
      names: vary.names,
      rows: Array.from({ length: trajectories }, (_, row) => [
        ...vary.values.subarray(row * width, (row + 1) * width),
      ]),
    },
  };
};

export const textOf = (problem: HealingProblem): string => JSON.stringify(problem);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path] = process.argv;
  const tableIn = (file: string): Table => {
    const given = JSON.parse(readFileSync(file, 'utf8')) as Pick<HealingProblem, 'names' | 'rows'>;
    return { names: given.names, values: Float64Array.from(given.rows.flat()) };
  };
  const table = path === undefined ? priorRows() : path === '--posterior' ? posteriorRows() : tableIn(path);
  process.stdout.write(textOf(healingProblem(table).forScipy));
}
