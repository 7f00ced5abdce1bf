import { bioelectric, classical, switchable } from '../../model/index.ts';
import {
  sequentialExecutor,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type Progress,
  type RunOptions,
  type Table,
} from '../../numerics/index.ts';
import { analyseNominal, type NominalZone, type ScenarioOutcome } from '../analyse-plan.ts';
import type { CheckedPlan } from '../check-plan.ts';
import type { Finding } from '../finding.ts';
import {
  NotPredictable,
  predictable,
  runScenario,
  sampleScenarios,
  type ScenarioJob,
} from '../predict-plan.ts';
import type { ResolvedPlan } from '../resolve.ts';
import { checkChoice, hypothesisOf, type CourseChoice } from './course-choice.ts';
import { drawsFrom } from './course-draws.ts';
import {
  sampleCourse,
  solveCourse,
  type CourseProblem,
  type SampledCurves,
  type SampleOptions,
} from './course-problem.ts';
import { observables } from './course-groups.ts';
import { courseOf, courseQuantities } from './course-quantities.ts';
import type { CourseRecord } from './course-record.ts';
import { nominalRow, sampledRows, type CourseRow } from './course-rows.ts';
import { armsOfExperiments, experimentsFor } from './experiments.ts';
import { inTurn } from './in-turn.ts';
import type { Knowledge } from './knowledge.ts';
import { scheduleOf } from './schedule.ts';
import { writeCourse, type ZoneCourse } from './write-course.ts';
import type { ZoneInjury } from './zone-injury.ts';

/** How a course is sampled. */
export interface CourseSampling extends CourseChoice, RunOptions {
  /** 0 … 2⁵³ − 1. */
  readonly seed: number;
  /** Sampled scenarios of the needling; draws use them in turn. */
  readonly scenarios: number;
  /** Draws behind the bands; with fewer than two, or without scenarios, nominal curves alone. */
  readonly draws: number;
  /** Left out, the priors. */
  readonly knowledge?: Knowledge;
  /** Where the work is done; left out, in this thread. */
  readonly executor?: Executor<ScenarioJob, ScenarioOutcome> & Executor<EnsembleJob, EnsemblePart>;
}

/** First scenarios of the needling, then draws of the healing. */
export interface CourseProgress {
  readonly part: 'scenarios' | 'draws';
  /** Of this part. */
  readonly done: number;
  readonly total: number;
  /** Of both parts, each of which counts half, 0 to 1; never falls. */
  readonly share: number;
}

export interface CourseOptions extends Omit<CourseSampling, 'onProgress'> {
  /** What nominal needling does, where it was computed before. */
  readonly nominal?: readonly NominalZone[];
  readonly onProgress?: (progress: CourseProgress) => void;
}

/** What needling does to each zone, in the order of the plan. */
export interface CourseInput {
  readonly resolved: ResolvedPlan;
  readonly findings: readonly Finding[];
  readonly nominal: readonly ZoneInjury[];
  /** [scenario][zone], nominal not among them. */
  readonly sampled: readonly (readonly ZoneInjury[])[];
}

const withBands = ({ draws, scenarios }: Pick<CourseSampling, 'draws' | 'scenarios'>): boolean =>
  draws > 1 && scenarios > 0;

/**
 * The healing course of a checked plan: the same bytes whatever the executor.
 * @throws NotPredictable also for a choice of hypothesis or switches that `checkChoice` refuses; Cancelled
 */
export const predictCourse = async (
  checked: CheckedPlan,
  { nominal: known, onProgress, ...options }: CourseOptions,
): Promise<CourseRecord> => {
  const resolved = predictable(checked);
  const { seed, scenarios, executor = sequentialExecutor(runScenario), signal } = options;
  const nominal = (known ?? analyseNominal(resolved, seed)).map(({ outcome }) => outcome.injury);
  const tell =
    (part: CourseProgress['part']) =>
    ({ done, total }: Progress): void =>
      onProgress?.({ part, done, total, share: ((part === 'draws' ? 1 : 0) + done / total) / 2 });
  const sampled: (readonly ZoneInjury[])[] = [];
  if (withBands(options)) {
    const told = tell('scenarios');
    told({ done: 0, total: scenarios });
    const sampling = { seed, scenarios, executor, ...(signal && { signal }), onProgress: told };
    const outcomes = await sampleScenarios(resolved, sampling);
    sampled.push(...outcomes.map(({ zones }) => zones.map(({ injury }) => injury)));
  }
  return courseAfter(
    { resolved, findings: checked.findings, nominal, sampled },
    { ...options, onProgress: tell('draws') },
  );
};

/** The course after injuries that are known. @throws NotPredictable, Cancelled */
export const courseAfter = async (
  { resolved, findings, nominal, sampled }: CourseInput,
  options: CourseSampling,
): Promise<CourseRecord> => {
  const hypothesis = hypothesisOf(options);
  const [refused] = checkChoice(options);
  if (hypothesis === undefined || refused !== undefined) {
    throw new NotPredictable(refused?.reason ?? 'no such hypothesis');
  }
  const { seed, draws: count, off = [], knowledge } = options;
  const problem = { schedule: scheduleOf(resolved.plan), hypothesis, off };
  const hasBands = withBands({ draws: count, scenarios: sampled.length });
  const sampling = hasBands
    ? {
        draws: drawsFrom(knowledge, seed, count),
        next: inTurn(options, 2 * nominal.length + armsOfExperiments),
      }
    : undefined;
  const zones: ZoneCourse[] = [];
  for (const [z, { zone, site }] of resolved.zones.entries()) {
    const injury = at(nominal, z);
    const injuries = sampled.map((scenario) => at(scenario, z));
    const row = nominalRow(resolved.plan, zone, injury);
    const curves = solveCourse(
      problem,
      row,
      courseQuantities.map(({ id }) => id),
      knowledge?.middle,
    );
    const rows = hasBands ? sampledRows(resolved, zone, { seed, draws: count, sampled: injuries }) : [];
    zones.push({
      zone,
      site,
      injury,
      injuries,
      row,
      rows,
      curves,
      ...(sampling && { sampled: await bothHypotheses(problem, rows, sampling) }),
    });
  }
  const [first] = resolved.zones;
  const injuries = sampled.map((scenario) => at(scenario, 0));
  const arm = (covered: boolean): readonly CourseRow[] =>
    first === undefined
      ? []
      : sampledRows(resolved, first.zone, { seed, draws: count, sampled: injuries }, { covered });
  return writeCourse({
    resolved,
    findings,
    seed,
    scenarios: hasBands ? sampled.length : 0,
    draws: hasBands ? count : 0,
    ...(knowledge && { knowledge }),
    problem,
    zones,
    experiments:
      sampling === undefined
        ? null
        : await experimentsFor({ open: arm(false), covered: arm(true) }, sampling.draws, sampling.next),
  });
};

interface Sampling {
  readonly draws: Table;
  /** How the next ensemble is run. */
  readonly next: () => SampleOptions;
}

/** The chosen hypothesis in full, the other one as far as an observable can tell. */
const bothHypotheses = async (
  problem: CourseProblem,
  rows: readonly CourseRow[],
  { draws, next }: Sampling,
): Promise<NonNullable<ZoneCourse['sampled']>> => {
  const chosen = await sampleCourse(
    problem,
    rows,
    draws,
    courseQuantities.map(({ id }) => id),
    next(),
  );
  const isAlone = problem.hypothesis.id === classical.id;
  const hypothesis = isAlone ? bioelectric : classical;
  const possible = switchable(courseOf(hypothesis));
  const other = await sampleCourse(
    { ...problem, hypothesis, off: problem.off.filter((id) => possible.includes(id)) },
    rows,
    draws,
    observables,
    next(),
  );
  const [alone, stimulated]: readonly [SampledCurves, SampledCurves] = isAlone
    ? [chosen, other]
    : [other, chosen];
  return { chosen, alone, stimulated };
};

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index];
  if (item === undefined) throw new RangeError(`injuries do not fit the plan: nothing at ${index}`);
  return item;
};
