/** The points of one trajectory, collected as it passes them. */
import type { StepCells } from '../compile/step-cells.ts';
import type { CompiledSystem } from './compile-system.ts';
import type { Lane } from './lane.ts';
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
    return {
      times: all.times.slice(0, count),
      states: all.states.slice(0, count * width.states),
      outputs: all.outputs.slice(0, count * width.outputs),
    };
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
