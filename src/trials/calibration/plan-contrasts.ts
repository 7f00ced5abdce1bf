import {
  courseContrast,
  healingCourse,
  healingEnsemble,
  withPriors,
  type CourseContrast,
  type HealingSession,
} from '../../model/index.ts';
import {
  ensemble,
  rodas4,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type Table,
} from '../../numerics/index.ts';

interface Course {
  readonly sessions: readonly HealingSession[];
}

const courseOf = (days: readonly number[], fraction: number, depthMm: number): Course => ({
  sessions: days.map((day) => ({
    day,
    puncturedFraction: fraction,
    injuredVolumeMm: fraction * depthMm,
    bledVolumeMm: 0.25 * fraction * depthMm,
  })),
});

const every = (days: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => days * at);

interface PlanPair {
  readonly title: string;
  readonly plan: Course;
  readonly against: Course;
}

/** What plans are chosen by; all else as in the first. */
export const planPairs: readonly PlanPair[] = [
  {
    title: 'depth: 1.5 mm less 0.5 mm',
    plan: courseOf(every(28, 4), 0.02, 1.5),
    against: courseOf(every(28, 4), 0.02, 0.5),
  },
  {
    title: 'density: 2 % of the surface less 1 %',
    plan: courseOf(every(28, 4), 0.02, 1),
    against: courseOf(every(28, 4), 0.01, 1),
  },
  {
    title: 'interval: four weeks less two',
    plan: courseOf(every(28, 4), 0.02, 1),
    against: courseOf(every(14, 4), 0.02, 1),
  },
  {
    title: 'sessions: six less three',
    plan: courseOf(every(28, 6), 0.02, 1),
    against: courseOf(every(28, 3), 0.02, 1),
  },
];

/** Read 90 days after the last session. */
export const contrastedOutputs = [
  'stainOfCollagen',
  'epidermalThickness',
  'loadBearingCollagen',
  'elastin',
] as const;
const daysAfter = 90;

const readOf = async (
  { sessions }: Course,
  table: Table,
  executor?: Executor<EnsembleJob, EnsemblePart>,
): Promise<Float64Array> => {
  const time = (sessions.at(-1) as HealingSession).day + daysAfter;
  const { rows } = await ensemble(healingEnsemble({ sessions, endDay: time + 1 }, table), rodas4, {
    statistics: Object.fromEntries(
      contrastedOutputs.map((of) => [of, { of, reduce: 'valueAt', time } as const]),
    ),
    saveAt: [time],
    ...(executor !== undefined && { executor }),
  });
  return rows;
};

/** Differences between two plans, output by output, draw by draw of the same draws. */
export const planContrast = async (
  { plan, against }: PlanPair,
  prior: Table,
  posterior: Table,
  executor?: Executor<EnsembleJob, EnsemblePart>,
): Promise<readonly { readonly output: string; readonly contrast: CourseContrast }[]> => {
  const differences = async (draws: Table): Promise<Float64Array> => {
    const table = withPriors(draws, healingCourse);
    const [a, b] = [await readOf(plan, table, executor), await readOf(against, table, executor)];
    return a.map((value, at) => value - (b[at] as number));
  };
  const [before, after] = [await differences(prior), await differences(posterior)];
  const column = (values: Float64Array, at: number): Float64Array =>
    values.filter((value, place) => place % contrastedOutputs.length === at && Number.isFinite(value));
  return contrastedOutputs.map((output, at) => ({
    output,
    contrast: courseContrast(column(before, at), column(after, at)),
  }));
};
