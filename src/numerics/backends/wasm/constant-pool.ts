import { cellBytes, load } from './memory.ts';
import type { Vector } from './operand.ts';

/** Constants as cells of memory: a load is faster than a vector that engines put together from the code. */
export class ConstantPool {
  readonly firstCell: number;
  private readonly cells = new Map<bigint, Vector>();

  constructor(firstCell: number) {
    this.firstCell = firstCell;
  }

  get count(): number {
    return this.cells.size;
  }

  /** A vector with this pattern of 64 bits in both halves. */
  load(pattern: bigint): Vector {
    const known = this.cells.get(pattern);
    if (known !== undefined) return known;
    const added = load(this.firstCell + this.cells.size);
    this.cells.set(pattern, added);
    return added;
  }

  /** What the cells hold, from the first. */
  bytes(): Uint8Array {
    const view = new DataView(new ArrayBuffer(this.cells.size * cellBytes));
    [...this.cells.keys()].forEach((pattern, cell) => {
      view.setBigUint64(cell * cellBytes, pattern, true);
      view.setBigUint64(cell * cellBytes + 8, pattern, true);
    });
    return new Uint8Array(view.buffer);
  }
}
