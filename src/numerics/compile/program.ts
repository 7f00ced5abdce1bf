/**
 * Straight-line programs over memory cells: what every back-end runs. A cell holds one number a lane, and every
 * instruction acts on each lane alone, so a lane never sees its neighbours. Sections hand values on through cells
 * only; cells hold numbers, never truth values.
 */

export type Operation =
  | 'constant'
  | 'load'
  | 'store'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'negate'
  | 'absolute'
  | 'sqrt'
  | 'exp'
  | 'log'
  | 'power'
  /** b < a ? b : a, so that a NaN in the first place stays. */
  | 'minimum'
  /** a < b ? b : a */
  | 'maximum'
  /** a < b */
  | 'below'
  /** a <= b */
  | 'atMost'
  | 'both'
  | 'either'
  | 'not'
  /** The second where the first is true, else the third. */
  | 'select';

export interface Instruction {
  readonly operation: Operation;
  /** Indices of earlier instructions of the section. */
  readonly operands: readonly number[];
  /** Of a constant its value, of a load or store its cell. */
  readonly value: number;
}

export interface Section {
  readonly name: string;
  readonly code: readonly Instruction[];
}

/** Neighbouring cells. A class: engines would give literals of like shape elsewhere a say in its layout. */
export class Region {
  readonly first: number;
  readonly length: number;

  constructor(first: number, length: number) {
    this.first = first;
    this.length = length;
  }
}

export interface Program {
  readonly cellCount: number;
  readonly sections: readonly Section[];
  /** What can be called by name: sections, by index, one after the other. */
  readonly routines: Readonly<Record<string, readonly number[]>>;
  /** The routine that is repeated until some lane has a number above 0 in the cell `attention`. */
  readonly repeated: string;
  readonly attention: number;
}

export class CellLayout {
  private next = 0;

  allocate(length = 1): Region {
    const first = this.next;
    this.next += length;
    return new Region(first, length);
  }

  get count(): number {
    return this.next;
  }
}

/** The cell at `index` of a region. @throws RangeError */
export const cellAt = ({ first, length }: Region, index = 0): number => {
  if (index < 0 || index >= length) throw new RangeError(`cell ${index} of ${length}`);
  return first + index;
};
