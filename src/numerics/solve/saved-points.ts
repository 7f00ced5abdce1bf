/** The points of one trajectory, collected as it passes them. */
import type { StepCells } from '../compile/step-cells.ts';
import type { CompiledSystem } from './compile-system.ts';
import type { Lane } from './lane.ts';
import type { Outcome } from './outcome.ts';
import type { Recorder } from './trajectory.ts';

export interface Points {
  /** Times reached of those asked for. */
  readonly times: Float64Array;
  /** [time][state], in the order of the system. */
  readonly states: Float64Array;
  /** [time][output] */
  readonly outputs: Float64Array;
}

export interface EventTime {
  readonly id: string;
  readonly time: number;
}

export class SavedPoints implements Recorder {
  readonly events: EventTime[] = [];
  private readonly width: { readonly states: number; readonly outputs: number };
  private readonly all: Points;
  private readonly cells: StepCells;
  private count = 0;

  constructor({ system, step }: CompiledSystem, times: Float64Array) {
    const { states, outputs } = system;
    this.cells = step.cells;
    this.width = { states: states.length, outputs: outputs.length };
    this.all = {
      times,
      states: new Float64Array(times.length * states.length),
      outputs: new Float64Array(times.length * outputs.length),
    };
  }

  /** Those that were reached. */
  get points(): Points {
    const { all, count, width } = this;
    if (count === all.times.length) return all;
    return {
      times: all.times.slice(0, count),
      states: all.states.slice(0, count * width.states),
      outputs: all.outputs.slice(0, count * width.outputs),
    };
  }

  /** Those that were reached, and the one where it ended early, when the lane holds that and it has values. */
  pointsToEnd({ kind, time }: Outcome, lane: Lane): Points {
    const { points, width, cells } = this;
    const last = points.times.at(-1) ?? -Infinity;
    const states = lane.values(cells.observed, width.states);
    const outputs = lane.values(cells.output);
    const isPast = kind !== 'finished' && time > last;
    if (!isPast || ![...states, ...outputs].every(Number.isFinite)) return points;
    return {
      times: Float64Array.of(...points.times, time),
      states: Float64Array.of(...points.states, ...states),
      outputs: Float64Array.of(...points.outputs, ...outputs),
    };
  }

  /** For another trajectory, when what was read of this one is no longer needed. */
  clear(): void {
    this.count = 0;
    this.events.length = 0;
  }

  save = (index: number, lane: Lane): void => {
    const { all, width } = this;
    const { observed, output } = this.cells;
    for (let i = 0; i < width.states; i += 1) all.states[index * width.states + i] = lane.get(observed, i);
    for (let i = 0; i < width.outputs; i += 1) all.outputs[index * width.outputs + i] = lane.get(output, i);
    this.count = index + 1;
  };

  event = (id: string, time: number): void => {
    this.events.push({ id, time });
  };
}
