/** Events inside the last accepted step: which guards passed through zero, and where. */
import type { StepCells } from '../compile/step-cells.ts';
import type { Direction } from '../system/declaration.ts';
import type { SystemEvent } from '../system/system.ts';
import type { Lane } from './lane.ts';

export interface Crossing {
  /** Index of the event. */
  readonly event: number;
  /** Place in the step, just past the passage: 0 is its start, 1 its end. */
  readonly theta: number;
}

const hasCrossed = (direction: Direction, before: number, after: number): boolean =>
  (direction !== 'falling' && before < 0 && after >= 0) ||
  (direction !== 'rising' && before > 0 && after <= 0);

/** Halvings of a step: beyond these a place in it no longer changes. */
const halvings = 53;

export class EventSearch {
  private readonly lane: Lane;
  private readonly cells: StepCells;
  private readonly events: readonly SystemEvent[];

  constructor(lane: Lane, cells: StepCells, events: readonly SystemEvent[]) {
    this.lane = lane;
    this.cells = cells;
    this.events = events;
  }

  /** Index of an event whose guard has no value at the end of the step, if there is one. */
  withoutValue(): number | undefined {
    const index = this.events.findIndex((_, i) => Number.isNaN(this.lane.get(this.cells.guard, i)));
    return index < 0 ? undefined : index;
  }

  /** In the order of time, events of one time in the order of declaration. */
  crossings(): readonly Crossing[] {
    const { cells, lane } = this;
    return this.events
      .flatMap(({ direction }, event) =>
        hasCrossed(direction, lane.get(cells.guardBefore, event), lane.get(cells.guard, event))
          ? [{ event, theta: this.place(event, direction) }]
          : [],
      )
      .toSorted((a, b) => a.theta - b.theta);
  }

  /** By bisection on the dense output: the end of the last interval, where the guard has passed. */
  private place(event: number, direction: Direction): number {
    const { cells, lane } = this;
    const before = lane.get(cells.guardBefore, event);
    let [low, high] = [0, 1];
    for (let i = 0; i < halvings; i += 1) {
      const middle = (low + high) / 2;
      lane.set(cells.theta, middle);
      lane.kernel.call('observe');
      lane.kernel.call('guard');
      if (hasCrossed(direction, before, lane.get(cells.observedGuard, event))) high = middle;
      else low = middle;
    }
    return high;
  }
}
