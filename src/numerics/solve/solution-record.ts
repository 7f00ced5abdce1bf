/** A solution as plain JSON, with names, units and what it was solved with. */
import type { Path } from '../backends/kernel.ts';
import type { Method } from '../methods/index.ts';
import { defaultControl, type Control } from './control.ts';
import type { Outcome } from './outcome.ts';
import { parametersOf, type Problem } from './problem.ts';
import type { Solution } from './solve.ts';

export interface RecordedQuantity {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  /** One a recorded time. */
  readonly values: readonly number[];
  /** Where the solution ended; null where it has no finite value, or none was recorded. */
  readonly final: number | null;
}

export interface SolutionRecord {
  readonly schema: 'percuta.solution/1';
  readonly system: string;
  readonly description?: string;
  readonly sources: readonly string[];
  readonly method: string;
  /** What really ran. */
  readonly path: Path;
  /** Reasons to doubt the numbers on this path, in words. */
  readonly warnings: readonly string[];
  readonly control: Control;
  /** Values of all parameters, in the order of declaration. */
  readonly parameters: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly unit: string;
    readonly value: number;
  }[];
  readonly outcome: Outcome;
  readonly work: Solution['work'];
  /** A value at the time of a jump is the one before the jump. */
  readonly time: {
    readonly unit: string;
    readonly start: number;
    readonly end: number;
    readonly values: readonly number[];
  };
  readonly states: readonly RecordedQuantity[];
  readonly outputs: readonly RecordedQuantity[];
  readonly jumps: readonly number[];
  readonly events: Solution['events'];
}

const finiteOrNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

export const solutionRecord = (
  problem: Problem,
  method: Method,
  control: Control,
  solution: Solution,
): SolutionRecord => {
  const { system } = problem;
  const { declaration } = system;
  const { outcome, times, states, outputs, last, lastOutputs } = solution;
  const column = (table: Float64Array, width: number, at: number): readonly number[] =>
    Array.from(times, (_, row) => table[row * width + at] as number);
  const parameters = parametersOf(problem);
  return {
    schema: 'percuta.solution/1',
    system: declaration.name,
    ...(declaration.description === undefined ? {} : { description: declaration.description }),
    sources: declaration.sources ?? [],
    method: method.id,
    path: solution.path,
    warnings: solution.warnings,
    control: { rtol: defaultControl.rtol, maxSteps: defaultControl.maxSteps, ...control },
    parameters: Object.entries(declaration.parameters ?? {}).map(([name, { meaning, unit }], i) => ({
      name,
      meaning,
      unit,
      value: parameters[i] as number,
    })),
    outcome,
    work: solution.work,
    time: {
      unit: declaration.time.unit,
      start: declaration.time.start,
      end: declaration.time.end,
      values: [...times],
    },
    states: Object.entries(declaration.states).map(([name, { meaning, unit }], i) => ({
      name,
      meaning,
      unit,
      values: column(states, system.states.length, i),
      final: finiteOrNull(last[i]),
    })),
    outputs: Object.entries(declaration.outputs ?? {}).map(([name, { meaning, unit }], i) => {
      const values = column(outputs, system.outputs.length, i);
      return { name, meaning, unit, values, final: finiteOrNull(lastOutputs[i]) };
    }),
    jumps: system.jumps.map(({ at }) => at),
    events: solution.events,
  };
};
