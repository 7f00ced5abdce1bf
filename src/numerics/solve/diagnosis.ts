/** What is wrong with the states of a lane, if anything. */
import type { CompiledSystem } from './compile-system.ts';
import type { Lane } from './lane.ts';
import { leftAllowedRegion, notFinite, stepTooSmall, type Outcome } from './outcome.ts';

interface Limits {
  readonly state: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

export class Diagnosis {
  private readonly lane: Lane;
  private readonly compiled: CompiledSystem;
  private readonly limits: readonly Limits[];

  constructor(lane: Lane, compiled: CompiledSystem) {
    this.lane = lane;
    this.compiled = compiled;
    this.limits = Object.entries(compiled.system.declaration.states).flatMap(([name, { allowed }], state) =>
      allowed === undefined ? [] : [{ state, name, low: allowed[0], high: allowed[1] }],
    );
  }

  /** A state without a finite value. */
  withoutValue(time: number): Outcome | undefined {
    const { states } = this.compiled.system;
    for (let i = 0; i < states.length; i += 1) {
      if (!Number.isFinite(this.lane.get(this.compiled.step.cells.state, i)))
        return notFinite(time, states[i] ?? '');
    }
    return undefined;
  }

  /** A state outside the region it is allowed in. */
  outside(time: number): Outcome | undefined {
    for (const { state, name, low, high } of this.limits) {
      const value = this.lane.get(this.compiled.step.cells.state, state);
      if (value < low || value > high) return leftAllowedRegion(time, name, value);
    }
    return undefined;
  }

  /** Why the last attempt was rejected, told of the state with the largest error or the first without a finite one. */
  stuck(time: number): Outcome {
    const { lane, compiled } = this;
    const { cells } = compiled.step;
    const errors = compiled.system.states.map((state, i) => {
      const error = compiled.method.e.reduce((sum, weight, s) => {
        const stage = cells.stages[s];
        return stage === undefined || weight === 0 ? sum : sum + weight * lane.get(stage, i);
      }, 0);
      const size = Math.abs(lane.get(cells.state, i));
      const tolerance = lane.get(cells.absoluteTolerance, i) + lane.get(cells.relativeTolerance) * size;
      return { state, error, share: Math.abs(error) / tolerance };
    });
    const lost = errors.find(({ error }) => !Number.isFinite(error));
    if (lost !== undefined) return notFinite(time, lost.state);
    return stepTooSmall(time, errors.reduce((worst, one) => (one.share > worst.share ? one : worst)).state);
  }
}
