/** One trajectory's share of the memory of a kernel. */
import type { Kernel } from '../backends/kernel.ts';
import type { Region } from '../compile/program.ts';

export class Lane {
  readonly kernel: Kernel;
  readonly index: number;

  constructor(kernel: Kernel, index: number) {
    this.kernel = kernel;
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

  copy(from: Region, to: Region): void {
    for (let i = 0; i < from.length; i += 1) this.set(to, this.get(from, i), i);
  }

  /** The first `length` values of a region. */
  values(region: Region, length = region.length): Float64Array {
    const values = new Float64Array(length);
    for (let i = 0; i < length; i += 1) values[i] = this.get(region, i);
    return values;
  }
}
