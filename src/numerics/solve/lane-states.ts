/** The states of a lane as its driver changes them; derivatives go with them, where the program computes some. */
import type { Region } from '../compile/program.ts';
import type { EffectRoutine, StepProgram } from '../compile/step-program.ts';
import type { CompiledSystem } from './compile-system.ts';
import type { Lane } from './lane.ts';

export class LaneStates {
  private readonly lane: Lane;
  private readonly step: StepProgram;
  /** States that are declared non-negative. */
  private readonly nonNegative: readonly number[];

  constructor(lane: Lane, { step, system }: Pick<CompiledSystem, 'step' | 'system'>) {
    this.lane = lane;
    this.step = step;
    this.nonNegative = Object.values(system.declaration.states).flatMap(({ nonNegative = false }, i) =>
      nonNegative ? [i] : [],
    );
  }

  copy(from: Region, to: Region): void {
    const { tangents } = this.step;
    this.lane.copy(from, to);
    if (tangents !== undefined) this.lane.copy(tangents.of(from), tangents.of(to));
  }

  /** What a jump or an event sets, from the states as they stand. */
  apply({ routine, states }: EffectRoutine): void {
    const { lane } = this;
    const { cells, tangents } = this.step;
    lane.kernel.call(routine);
    const assign = (from: Region, to: Region): void =>
      states.forEach((state, i) => lane.set(to, lane.get(from, i), state));
    assign(cells.changed, cells.state);
    if (tangents !== undefined) assign(tangents.of(cells.changed), tangents.of(cells.state));
  }

  /** The state that stands for the time, when there is one. */
  setClock(time: number): void {
    const { cells, clock, tangents } = this.step;
    if (clock === undefined) return;
    this.lane.set(cells.state, time, clock);
    if (tangents !== undefined) this.lane.set(tangents.of(cells.state), 0, clock);
  }

  /** Fills `observed` with the states at a place in the last step: 0 is its start, 1 its end. */
  observe(theta: number): void {
    const { cells } = this.step;
    if (theta >= 1) {
      this.copy(cells.state, cells.observed);
      return;
    }
    this.lane.set(cells.theta, theta);
    this.lane.kernel.call('observe');
    this.keepNonNegative();
  }

  /** No lower than the ends of a step may be; derivatives stay those of the interpolant. */
  private keepNonNegative(): void {
    const { observed, absoluteTolerance } = this.step.cells;
    for (const state of this.nonNegative) {
      const lowest = -this.lane.get(absoluteTolerance, state);
      if (this.lane.get(observed, state) < lowest) this.lane.set(observed, lowest, state);
    }
  }
}
