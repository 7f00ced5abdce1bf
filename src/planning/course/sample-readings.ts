import { classical } from '../../model/index.ts';
import type { Table } from '../../numerics/index.ts';
import type { CheckedPlan } from '../check-plan.ts';
import { analyseNominal } from '../analyse-plan.ts';
import { predictable, sampleScenarios } from '../predict-plan.ts';
import { drawsFrom } from './course-draws.ts';
import { sampleCourse, solveCourse, type CourseProblem } from './course-problem.ts';
import { nominalRow, sampledRows } from './course-rows.ts';
import type { Knowledge } from './knowledge.ts';
import type { CourseOptions } from './predict-course.ts';
import { scheduleOf } from './schedule.ts';
import type { ZoneInjury } from './zone-injury.ts';

/** The value of a state or an output of the course on one of its days. */
export interface CourseReading {
  readonly of: string;
  readonly day: number;
}

/** One zone, draw by draw, before and after the data: the same scenarios, person and seed. */
export interface SampledReadings {
  /** What one session does to the skin: nominal, and in each scenario. */
  readonly injury: ZoneInjury;
  readonly injuries: readonly ZoneInjury[];
  /** [reading], everything uncertain at its median. */
  readonly nominal: Float64Array;
  /** [draw][reading], NaN where the draw could not be followed to the end. */
  readonly prior: Float64Array;
  readonly posterior: Float64Array;
}

export interface SampleReadingsOptions extends Pick<
  CourseOptions,
  'seed' | 'scenarios' | 'draws' | 'executor'
> {
  readonly knowledge: Knowledge;
}

/**
 * What the bands of `predictCourse` are made of, for the first zone: single readings, also of what the course does not
 * draw. @throws NotPredictable; RangeError for a day the course is not looked at
 */
export const sampleReadings = async (
  checked: CheckedPlan,
  readings: readonly CourseReading[],
  { seed, scenarios, draws, knowledge, executor }: SampleReadingsOptions,
): Promise<SampledReadings> => {
  const resolved = predictable(checked);
  const [first] = resolved.zones;
  const injury = analyseNominal(resolved, seed)[0]?.outcome.injury;
  if (first === undefined || injury === undefined) throw new RangeError('a plan without a zone');
  const sampled = await sampleScenarios(resolved, { seed, scenarios, ...(executor && { executor }) });
  const injuries = sampled.flatMap(({ zones }) => zones.slice(0, 1).map(({ injury }) => injury));
  const problem: CourseProblem = { schedule: scheduleOf(resolved.plan), hypothesis: classical, off: [] };
  const { days } = problem.schedule;
  const places = readings.map(({ day }) => days.indexOf(day));
  if (places.includes(-1)) throw new RangeError('a day on which the course is not looked at');
  const rows = sampledRows(resolved, first.zone, { seed, draws, sampled: injuries });
  const ids = [...new Set(readings.map(({ of }) => of))];
  const middle = solveCourse(problem, nominalRow(resolved.plan, first.zone, injury), ids, knowledge.middle);
  const read = async (table: Table): Promise<Float64Array> => {
    const curves = await sampleCourse(problem, rows, table, ids, { ...(executor && { executor }) });
    const values = new Float64Array(draws * readings.length).fill(NaN);
    readings.forEach(({ of }, at) => {
      const curve = curves.of(of);
      curves.draws.forEach((draw, k) => {
        values[draw * readings.length + at] = curve[k]?.[places[at] as number] ?? NaN;
      });
    });
    return values;
  };
  return {
    injury,
    injuries,
    nominal: Float64Array.from(readings, ({ of }, at) => middle.get(of)?.[places[at] as number] ?? NaN),
    prior: await read(drawsFrom(undefined, seed, draws)),
    posterior: await read(drawsFrom(knowledge, seed, draws)),
  };
};
