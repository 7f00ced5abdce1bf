import { healingCourse, healingEnsemble, withPriors } from '../../model/index.ts';
import {
  ensemble,
  rodas4,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type Table,
} from '../../numerics/index.ts';

/** Four sessions 28 days apart, 2 % of the surface 1 mm deep, a quarter of the volume bleeding; 90 days beyond. */
const session = { puncturedFraction: 0.02, injuredVolumeMm: 0.02, bledVolumeMm: 0.005 };
const sessions = [0, 28, 56, 84].map((day) => ({ day, ...session }));
export const reportedDays = [0.5, 1, 2, 3, 5, 7, 10, 14, 21, 27, 85, 87, 91, 98, 112, 140, 174] as const;

/** Of skin that is opened and closed, and of persons with a steroid, there is nothing to learn here. */
const left = new Set(['openedFraction', 'bledShare', 'steroidEffect']);

/** Symbols of every state and output that a report may draw. */
export const reportedSymbols: readonly string[] = [
  ...healingCourse.states.map(({ symbol }) => symbol),
  ...healingCourse.outputs.map(({ defines }) => defines),
].filter((symbol) => !left.has(symbol));

/** Values on the reported days, [draw][symbol][day]; what a table lacks is drawn from the priors. */
export const reportedCourse = async (
  table: Table,
  executor?: Executor<EnsembleJob, EnsemblePart>,
): Promise<Float64Array> => {
  const statistics = Object.fromEntries(
    reportedSymbols.flatMap((of) =>
      reportedDays.map((time) => [`${of} ${time}`, { of, reduce: 'valueAt', time } as const]),
    ),
  );
  const problem = healingEnsemble({ sessions, endDay: 175 }, withPriors(table, healingCourse));
  const { rows } = await ensemble(problem, rodas4, {
    statistics,
    saveAt: reportedDays,
    ...(executor !== undefined && { executor }),
  });
  return rows;
};
