/** A part of an ensemble as plain data that can cross to a worker, and what a worker does with it. */
import type { Kernel, Path } from '../backends/kernel.ts';
import type { AbortSignalLike } from '../executor.ts';
import type { Method } from '../methods/index.ts';
import { compileSystem } from '../solve/compile-system.ts';
import type { Control } from '../solve/control.ts';
import { itineraryOf } from '../solve/itinerary.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import type { System } from '../system/system.ts';
import { followAll, type Followed, type LaneWork } from './lanes.ts';
import { codeOf, endedWell, firstExamples, type Examples } from './outcome-codes.ts';
import type { Statistics } from './statistic.ts';
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

export interface EnsemblePart extends Partial<EnsembleRows> {
  readonly examples: Examples;
  readonly work: LaneWork;
  /** What really ran. */
  readonly path: Path;
}

interface ReadyModel extends Followed {
  readonly system: System;
  readonly kernel: Kernel;
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
  const fresh: ReadyModel = {
    system,
    compiled,
    kernel: compiled.instantiate(),
    itinerary: itineraryOf(system, model.control, model.saveAt),
    statistics: model.statistics,
  };
  ready.set(key, fresh);
  const [oldest] = ready.keys();
  if (ready.size > capacity && oldest !== undefined) ready.delete(oldest);
  return fresh;
};

/** Puts the values of a row over those that all trajectories have in common. */
const starts = (system: System, { parameters, initial, vary }: EnsembleJob, rows: Float64Array) => {
  const places = namesOf(vary).map((name) => {
    const parameter = system.parameters.indexOf(name);
    return parameter >= 0
      ? { values: parameters, index: parameter }
      : { values: initial, index: system.states.indexOf(name) };
  });
  return (place: number) => {
    places.forEach(({ values, index }, column) => {
      values[index] = rows[place * places.length + column] as number;
    });
    return { parameters, initial };
  };
};

/** @throws Cancelled; RangeError for a drawn value that is not allowed; SystemError when the model cannot be compiled */
export const runEnsembleJob = (given: EnsembleJob, signal?: AbortSignalLike): EnsemblePart => {
  const job = { ...given, parameters: given.parameters.slice(), initial: given.initial.slice() };
  const { first, count, vary } = job;
  const model = readyModel(job.model);
  const values = rowsOf(vary, first, count);
  checkRows(model.system, namesOf(vary), values, first);
  const width = Object.keys(job.model.statistics).length;
  const { rows, endings } = job.shared ?? {
    rows: new Float64Array(count * width),
    endings: new Uint8Array(count),
  };
  let examples: Examples = {};
  const work = followAll(
    model,
    {
      count,
      start: starts(model.system, job, values),
      end: (place, outcome, statistics) => {
        endings[place] = codeOf(outcome.kind);
        if (endedWell(outcome)) statistics.write(rows, place * width);
        else rows.fill(NaN, place * width, (place + 1) * width);
        examples = firstExamples(examples, { [outcome.kind]: { index: first + place, outcome } });
      },
    },
    signal,
  );
  return {
    ...(job.shared === undefined ? { rows, endings } : {}),
    examples,
    work,
    path: model.compiled.path,
  };
};
