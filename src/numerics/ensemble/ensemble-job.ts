/** A part of an ensemble as plain data that can cross to a worker, and what a worker does with it. */
import type { Path } from '../backends/kernel.ts';
import { Cancelled, type AbortSignalLike } from '../executor.ts';
import type { Method } from '../methods/index.ts';
import { compileSystem, type CompiledSystem } from '../solve/compile-system.ts';
import type { Control } from '../solve/control.ts';
import { itineraryOf, type Itinerary } from '../solve/itinerary.ts';
import type { Lane } from '../solve/lane.ts';
import type { Outcome } from '../solve/outcome.ts';
import { runLanes } from '../solve/run-lanes.ts';
import { SavedPoints } from '../solve/saved-points.ts';
import type { Work } from '../solve/solve.ts';
import { statisticsReader, type Statistics } from '../solve/statistic.ts';
import type { Trajectory } from '../solve/trajectory.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import type { System } from '../system/system.ts';
import { codeOf, endedWell, firstExamples, type Examples } from './outcome-codes.ts';
import { checkRows, namesOf, rowsOf, type JobVariation } from './variation.ts';

/** What came of each trajectory, in the order of the global index. */
export interface EnsembleRows {
  /** [trajectory][statistic]; NaN where a trajectory has no value. */
  readonly rows: Float64Array;
  /** Indices into `outcomeKinds`. */
  readonly endings: Uint8Array;
}

export interface EnsembleModel {
  readonly system: SystemDeclaration;
  readonly method: Method;
  readonly control: Control;
  readonly saveAt?: readonly number[];
  readonly statistics: Statistics;
  readonly path?: Path;
}

export interface EnsembleJob {
  readonly model: EnsembleModel;
  /** Common to all trajectories, in the order of the system. */
  readonly parameters: Float64Array;
  readonly initial: Float64Array;
  /** What differs, with the rows of this job. */
  readonly vary: JobVariation;
  /** Global index of the first trajectory, and how many follow one another. */
  readonly first: number;
  readonly count: number;
  /** Memory shared with the caller, of the size of this job, to write to instead of sending rows back. */
  readonly shared?: EnsembleRows;
}

export interface LaneWork extends Work {
  /** Attempts of lanes that had no trajectory left. */
  readonly idle: number;
}

export interface EnsemblePart extends Partial<EnsembleRows> {
  readonly examples: Examples;
  readonly work: LaneWork;
  /** What really ran. */
  readonly path: Path;
}

interface ReadyModel {
  readonly compiled: CompiledSystem;
  readonly itinerary: Itinerary;
  readonly read: ReturnType<typeof statisticsReader>;
}

const ready = new Map<string, ReadyModel>();
/** Models kept, so that the next job finds its model compiled. */
const capacity = 4;

const readyModel = (model: EnsembleModel): ReadyModel => {
  const key = JSON.stringify(model);
  const known = ready.get(key);
  if (known !== undefined) return known;
  const system = checkSystem(model.system);
  const compiled = compileSystem(system, model.method, model.path);
  const itinerary = itineraryOf(compiled, model.control, model.saveAt);
  const read = statisticsReader(system, model.statistics, itinerary.saveAt);
  const fresh: ReadyModel = { compiled, itinerary, read };
  ready.set(key, fresh);
  const [oldest] = ready.keys();
  if (ready.size > capacity && oldest !== undefined) ready.delete(oldest);
  return fresh;
};

/** Puts the values of a trajectory over those that all have in common. */
const startsOf = (system: System, job: EnsembleJob) => {
  const { first, count, vary } = job;
  const [parameters, initial] = [job.parameters.slice(), job.initial.slice()];
  const names = namesOf(vary);
  const rows = rowsOf(vary, first, count);
  checkRows(system, names, rows, first);
  const places = names.map((name) => {
    const parameter = system.parameters.indexOf(name);
    return parameter >= 0
      ? { values: parameters, index: parameter }
      : { values: initial, index: system.states.indexOf(name) };
  });
  return (place: number) => {
    places.forEach(({ values, index }, column) => {
      values[index] = rows[place * names.length + column] as number;
    });
    return { parameters, initial };
  };
};

/** What comes of the trajectories of a job, as they end. */
class Collector {
  readonly collected: EnsembleRows;
  readonly work = { accepted: 0, rejected: 0, restarts: 0 };
  examples: Examples = {};
  private readonly first: number;
  private readonly names: readonly string[];

  constructor({ model, first, count, shared }: EnsembleJob) {
    this.first = first;
    this.names = Object.keys(model.statistics);
    this.collected = shared ?? {
      rows: new Float64Array(count * this.names.length),
      endings: new Uint8Array(count),
    };
  }

  take(place: number, outcome: Outcome, statistics: Readonly<Record<string, number>>, work: Work): void {
    const { names, collected, first } = this;
    const isGood = endedWell(outcome);
    collected.endings[place] = codeOf(outcome.kind);
    names.forEach((name, i) => {
      collected.rows[place * names.length + i] = isGood ? (statistics[name] ?? NaN) : NaN;
    });
    this.examples = firstExamples(this.examples, { [outcome.kind]: { index: first + place, outcome } });
    this.work.accepted += work.accepted;
    this.work.rejected += work.rejected;
    this.work.restarts += work.restarts;
  }
}

/** @throws Cancelled; RangeError for a drawn value that is not allowed; SystemError when the model cannot be compiled */
export const runEnsembleJob = (job: EnsembleJob, signal?: AbortSignalLike): EnsemblePart => {
  const { compiled, itinerary, read } = readyModel(job.model);
  const { attempts, steps } = compiled.step.cells;
  const start = startsOf(compiled.system, job);
  const collector = new Collector(job);
  const isAborted = (): boolean => signal?.aborted === true;
  const unused: SavedPoints[] = [];
  let begun = 0;
  const next = () => {
    if (begun >= job.count) return undefined;
    const place = begun;
    begun += 1;
    const recorder = unused.pop() ?? new SavedPoints(compiled, itinerary.saveAt);
    return {
      ...start(place),
      recorder,
      ended: (outcome: Outcome, lane: Lane, { restarts }: Trajectory) => {
        const accepted = lane.get(steps);
        const rejected = lane.get(attempts) - accepted;
        collector.take(place, outcome, read(recorder.pointsToEnd(outcome, lane)), {
          accepted,
          rejected,
          restarts,
        });
        recorder.clear();
        unused.push(recorder);
      },
    };
  };
  const idle = runLanes(compiled, itinerary, next, isAborted);
  if (isAborted()) throw new Cancelled();
  const { collected, examples, work } = collector;
  return {
    ...(job.shared === undefined && collected),
    examples,
    work: { ...work, idle },
    path: compiled.path,
  };
};
