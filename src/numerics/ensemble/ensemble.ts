/** Many trajectories of one system, each with parameters and starting values of its own. */
import type { Path } from '../backends/kernel.ts';
import { sequentialExecutor, type Executor, type RunOptions } from '../executor.ts';
import type { Method } from '../methods/index.ts';
import type { Control } from '../solve/control.ts';
import { itineraryOf } from '../solve/itinerary.ts';
import type { OutcomeKind } from '../solve/outcome.ts';
import { initialStates, parametersOf, type Problem } from '../solve/problem.ts';
import { precisionWarnings } from '../solve/single-precision.ts';
import type { Work } from '../solve/solve.ts';
import { statisticsReader, type Statistics } from '../solve/statistic.ts';
import { runEnsembleJob, type EnsembleJob, type EnsemblePart, type EnsembleRows } from './ensemble-job.ts';
import { messageMemory, sharedMemory } from './memory.ts';
import { firstExamples, outcomeKinds, type Examples } from './outcome-codes.ts';
import { summarise, type Summary } from './summary.ts';
import { plainVariation, type Variation } from './variation.ts';

export interface EnsembleProblem extends Problem {
  /** How many; they are numbered from 0. */
  readonly trajectories: number;
  /** What differs between them, in place of the values that the problem gives to all. */
  readonly vary: Variation;
}

export interface EnsembleOptions extends RunOptions {
  readonly statistics: Statistics;
  readonly control?: Control;
  /** Ascending times; the start and the end when left out. */
  readonly saveAt?: readonly number[];
  /** What should run it: `f64x2` unless said otherwise. */
  readonly path?: Path;
  /** Where the work is done; left out, in this thread. */
  readonly executor?: Executor<EnsembleJob, EnsemblePart>;
}

/** The same bytes whoever computed what, in whatever order. */
export interface Ensemble extends EnsembleRows {
  /** How many trajectories ended how, and the first of each kind. */
  readonly outcomes: Readonly<Record<OutcomeKind, number>>;
  readonly examples: Examples;
  /** By the name of the statistic. */
  readonly summaries: Readonly<Record<string, Summary>>;
  readonly work: Work & {
    /** Share of the attempts that were made for a trajectory, not by a lane that had none left. */
    readonly laneEfficiency: number;
  };
  /** What really ran. */
  readonly path: Path;
  /** Reasons to doubt the numbers on this path, in words. */
  readonly warnings: readonly string[];
  /** How values went to and from those who did the work. */
  readonly memory: 'shared' | 'messages';
}

/** Jobs wanted: so many that no worker waits long for the last, each large enough to keep its lanes full. */
const jobsWanted = 64;
const smallestJob = 32;
const largestJob = 1024;

const sizeOfJobs = (trajectories: number): number =>
  Math.min(largestJob, Math.max(smallestJob, Math.ceil(trajectories / jobsWanted)));

const countOutcomes = (endings: Uint8Array): Readonly<Record<OutcomeKind, number>> => {
  const counts = outcomeKinds.map((kind, code) => [kind, endings.filter((one) => one === code).length]);
  return Object.fromEntries(counts) as Record<OutcomeKind, number>;
};

const totalWork = (parts: readonly EnsemblePart[]): Ensemble['work'] => {
  const total = (of: keyof EnsemblePart['work']): number =>
    parts.reduce((sum, { work }) => sum + work[of], 0);
  const [accepted, rejected] = [total('accepted'), total('rejected')];
  const busy = accepted + rejected;
  return { accepted, rejected, restarts: total('restarts'), laneEfficiency: busy / (busy + total('idle')) };
};

/**
 * @throws RangeError for values, times, tolerances or statistics that make no sense; SystemError when the system
 * cannot be compiled (from a worker, an Error with its message); Cancelled
 */
export const ensemble = async (
  problem: EnsembleProblem,
  method: Method,
  { statistics, control = {}, saveAt, path, signal, onProgress, executor }: EnsembleOptions,
): Promise<Ensemble> => {
  const { system, trajectories } = problem;
  if (!(Number.isSafeInteger(trajectories) && trajectories >= 1)) {
    throw new RangeError(`${trajectories} trajectories: a whole number from 1 on is needed`);
  }
  const itinerary = itineraryOf({ system, path: path ?? 'f64x2' }, control, saveAt);
  statisticsReader(system, statistics, itinerary.saveAt);
  const names = Object.keys(statistics);
  const { run, sharesMemory = false } = executor ?? sequentialExecutor(runEnsembleJob);
  const memory = (sharesMemory ? sharedMemory : messageMemory)(trajectories, names.length);
  const vary = plainVariation(system, problem.vary, trajectories, memory.allocate);
  const common = {
    model: {
      system: system.declaration,
      method,
      control,
      statistics,
      ...(saveAt !== undefined && { saveAt }),
      ...(path !== undefined && { path }),
    },
    parameters: parametersOf(problem),
    initial: initialStates(problem),
  };
  const size = sizeOfJobs(trajectories);
  const jobs = Array.from({ length: Math.ceil(trajectories / size) }, (_, index): EnsembleJob => {
    const first = index * size;
    const last = Math.min(first + size, trajectories);
    return { ...common, first, count: last - first, ...memory.share(vary, first, last) };
  });
  const parts = await run(jobs, {
    ...(signal !== undefined && { signal }),
    onProgress: ({ done }) =>
      onProgress?.({ done: Math.min(done * size, trajectories), total: trajectories }),
  });
  const ran = (parts[0] as EnsemblePart).path;
  const { rows, endings } = memory.collect(parts);
  const column = (index: number): Float64Array =>
    Float64Array.from({ length: trajectories }, (_, at) => rows[at * names.length + index] as number);
  return {
    rows,
    endings,
    outcomes: countOutcomes(endings),
    examples: parts.map((part) => part.examples).reduce(firstExamples),
    summaries: Object.fromEntries(names.map((name, index) => [name, summarise(column(index))])),
    work: totalWork(parts),
    path: ran,
    warnings: precisionWarnings(problem, ran),
    memory: sharesMemory ? 'shared' : 'messages',
  };
};
