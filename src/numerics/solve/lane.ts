/** One trajectory's share of the memory of a kernel. */
import type { Kernel } from '../backends/kernel.ts';
import type { Region } from '../compile/program.ts';
import type { EffectRoutine, StepProgram } from '../compile/step-program.ts';

export class Lane {
  readonly kernel: Kernel;
  readonly step: StepProgram;
  private readonly index: number;

  constructor(kernel: Kernel, step: StepProgram, index: number) {
    this.kernel = kernel;
    this.step = step;
    this.index = index;
  }

  get(region: Region, i = 0): number {
    return this.kernel.cells[(region.first + i) * this.kernel.lanes + this.index] as number;
  }

  /** Rounded to the precision of the kernel. */
  set(region: Region, value: number, i = 0): void {
    this.kernel.cells[(region.first + i) * this.kernel.lanes + this.index] = value;
  }

  setAll(region: Region, values: ArrayLike<number>): void {
    for (let i = 0; i < values.length; i += 1) this.set(region, values[i] as number, i);
  }

  /** The first `length` values of a region. */
  values(region: Region, length = region.length): Float64Array {
    const values = new Float64Array(length);
    for (let i = 0; i < length; i += 1) values[i] = this.get(region, i);
    return values;
  }

  /** With the derivatives, where the program computes some. */
  copy(from: Region, to: Region): void {
    const { tangents } = this.step;
    this.copyCells(from, to);
    if (tangents !== undefined) this.copyCells(tangents.of(from), tangents.of(to));
  }

  /** What a jump or an event sets, from the states as they stand. */
  apply({ routine, states }: EffectRoutine): void {
    const { cells, tangents } = this.step;
    this.kernel.call(routine);
    const assign = (from: Region, to: Region): void =>
      states.forEach((state, i) => this.set(to, this.get(from, i), state));
    assign(cells.changed, cells.state);
    if (tangents !== undefined) assign(tangents.of(cells.changed), tangents.of(cells.state));
  }

  /** The state that stands for the time, when there is one. */
  setClock(time: number): void {
    const { cells, clock, tangents } = this.step;
    if (clock === undefined) return;
    this.set(cells.state, time, clock);
    if (tangents !== undefined) this.set(tangents.of(cells.state), 0, clock);
  }

  /** Fills `observed` with the states at a place in the last step: 0 is its start, 1 its end. */
  observe(theta: number): void {
    const { cells } = this.step;
    if (theta >= 1) {
      this.copy(cells.state, cells.observed);
      return;
    }
    this.set(cells.theta, theta);
    this.kernel.call('observe');
  }

  private copyCells(from: Region, to: Region): void {
    for (let i = 0; i < from.length; i += 1) this.set(to, this.get(from, i), i);
  }
}
