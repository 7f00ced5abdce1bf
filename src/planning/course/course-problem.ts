import { healingEnsemble, openToWater, valuesOf, type Hypothesis } from '../../model/index.ts';
import {
  ensemble,
  rodas4,
  solve,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type RunOptions,
  type Table,
} from '../../numerics/index.ts';
import { scalar } from '../../quantities/index.ts';
import { barrierReading } from './course-groups.ts';
import { sessionsOf, tableOf, type CourseRow } from './course-rows.ts';
import type { Schedule } from './schedule.ts';

/** Curves by id: a value for each day. */
export type Curves = ReadonlyMap<string, Float64Array>;

export interface CourseProblem {
  readonly schedule: Schedule;
  readonly hypothesis: Hypothesis;
  /** Ids of mechanisms that are switched off. */
  readonly off: readonly string[];
}

/** Tight enough for curves whose bands are far wider. */
const control = { rtol: 1e-4 } as const;

/** A difference smaller than this share of what differs is the solver’s as much as the skin’s. */
export const resolvable = control.rtol;

const hoursADay = 24;

/** Share of the surface open to water, from the last session before each day on. */
const waterCurve = ({ sessions, days }: Schedule, { injury, waterHalfLifeH }: CourseRow): Float64Array =>
  Float64Array.from(days, (day) => {
    const last = sessions.findLast((session) => session < day);
    if (last === undefined) return 0;
    return openToWater.of({
      puncturedFraction: scalar(injury.puncturedFraction, '1'),
      time: scalar((day - last) * hoursADay, 'h'),
      halfLife: scalar(waterHalfLifeH, 'h'),
    });
  });

const problemOf = ({ schedule, hypothesis, off }: CourseProblem, row: CourseRow, draws: Table) =>
  healingEnsemble(
    {
      sessions: sessionsOf(schedule.sessions, row.injury),
      endDay: schedule.endDay,
      hypothesis,
      off,
      person: row.person,
    },
    draws,
  );

const priorMedians: Table = { names: [], values: new Float64Array(0) };

/**
 * The curves of one row, parameters of healing in the middle of what is known: those that `middle` does not name at the
 * medians of their priors. @throws RangeError when they cannot be followed to the end
 */
export const solveCourse = (
  problem: CourseProblem,
  row: CourseRow,
  ids: readonly string[],
  middle: Table = priorMedians,
): Curves => {
  const { days } = problem.schedule;
  const given = problemOf(problem, row, tableOf([row], problem.schedule.sessions.length, middle));
  const { system } = given;
  const { outcome, times, states, outputs } = solve(
    { system, parameters: { ...given.parameters, ...valuesOf(given.vary as Table, 0) } },
    rodas4,
    { saveAt: days, control },
  );
  if (times.length < days.length)
    throw new RangeError(`the course ended on day ${outcome.time}: ${outcome.advice}`);
  return new Map(
    ids.map((id) => {
      if (id === barrierReading) return [id, waterCurve(problem.schedule, row)];
      const [state, output] = [system.states.indexOf(id), system.outputs.indexOf(id)];
      const [from, width, column] =
        state < 0 ? [outputs, system.outputs.length, output] : [states, system.states.length, state];
      if (column < 0) throw new RangeError(`the course has no ${id}`);
      return [id, Float64Array.from(days, (_, k) => from[k * width + column] as number)];
    }),
  );
};

export interface SampleOptions extends RunOptions {
  readonly executor?: Executor<EnsembleJob, EnsemblePart>;
}

/** Values of every curve: `of(id)` has a row for each draw that was followed to the end, a column for each day. */
export interface SampledCurves {
  readonly count: number;
  /** Which draw stands behind each row, ascending. */
  readonly draws: readonly number[];
  readonly of: (id: string) => readonly Float64Array[];
}

/** The curves of many rows, a row of the draws each. @throws Cancelled */
export const sampleCourse = async (
  problem: CourseProblem,
  rows: readonly CourseRow[],
  draws: Table,
  ids: readonly string[],
  options: SampleOptions,
): Promise<SampledCurves> => {
  const [first] = rows;
  if (first === undefined) throw new RangeError('no draws');
  const { days, sessions } = problem.schedule;
  const followed = ids.filter((id) => id !== barrierReading);
  const statistics = Object.fromEntries(
    followed.flatMap((of) => days.map((time, k) => [`${of} ${k}`, { of, reduce: 'valueAt', time }] as const)),
  );
  const { rows: values } = await ensemble(
    problemOf(problem, first, tableOf(rows, sessions.length, draws)),
    rodas4,
    { statistics, saveAt: days, control, ...options },
  );
  const width = followed.length * days.length;
  const ended = rows.flatMap((_, at) => (Number.isNaN(values[at * width]) ? [] : [at]));
  return {
    count: ended.length,
    draws: ended,
    of: (id) =>
      ended.map((at) => {
        if (id === barrierReading) return waterCurve(problem.schedule, rows[at] as CourseRow);
        const from = at * width + followed.indexOf(id) * days.length;
        return values.subarray(from, from + days.length);
      }),
  };
};
