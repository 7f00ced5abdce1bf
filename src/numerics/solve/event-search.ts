/** Events inside the last accepted step: which guards passed through zero, and where. */
import type { StepCells } from '../compile/step-cells.ts';
import type { Direction } from '../system/declaration.ts';
import type { SystemEvent } from '../system/system.ts';
import type { LaneStates } from './lane-states.ts';
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
/** Where in its first step a guard that begins at zero shows its side: an effect may have put it there. */
const justInside = 1e-6;

export class EventSearch {
  private readonly lane: Lane;
  private readonly cells: StepCells;
  private readonly events: readonly SystemEvent[];
  private readonly states: LaneStates;

  constructor(lane: Lane, cells: StepCells, events: readonly SystemEvent[], states: LaneStates) {
    this.lane = lane;
    this.cells = cells;
    this.events = events;
    this.states = states;
  }

  /** Index of an event whose guard has no value at the end of the step, if there is one. */
  withoutValue(): number | undefined {
    const index = this.events.findIndex((_, i) => Number.isNaN(this.lane.get(this.cells.guard, i)));
    return index < 0 ? undefined : index;
  }

  /** Whether a guard is zero where a segment begins, so that its first step has to be looked at. */
  beginsAtZero(): boolean {
    return this.events.some((_, event) => this.lane.get(this.cells.observedGuard, event) === 0);
  }

  /** In the order of time, events of one time in the order of declaration. */
  crossings(): readonly Crossing[] {
    const { cells, lane } = this;
    return this.events
      .flatMap(({ direction }, event) => {
        const start = lane.get(cells.guardBefore, event);
        const from = start === 0 ? justInside : 0;
        const before = start === 0 ? this.guardAt(event, from) : start;
        return hasCrossed(direction, before, lane.get(cells.guard, event))
          ? [{ event, theta: this.place(event, direction, before, from) }]
          : [];
      })
      .toSorted((a, b) => a.theta - b.theta);
  }

  private guardAt(event: number, theta: number): number {
    const { cells, lane } = this;
    this.states.observe(theta);
    lane.kernel.call('guard');
    return lane.get(cells.observedGuard, event);
  }

  /** By bisection on the dense output: the end of the last interval, where the guard has passed. */
  private place(event: number, direction: Direction, before: number, from: number): number {
    let [low, high] = [from, 1];
    for (let i = 0; i < halvings; i += 1) {
      const middle = (low + high) / 2;
      if (hasCrossed(direction, before, this.guardAt(event, middle))) high = middle;
      else low = middle;
    }
    return high;
  }
}
