/** Long sections cut into several: compilers take more than linear time over one long function. */
import type { CellLayout, Instruction, Operation, Section } from './program.ts';

const longest = 8000;

const truths: ReadonlySet<Operation> = new Set(['below', 'atMost', 'both', 'either', 'not']);

const constant = (value: number): Instruction => ({ operation: 'constant', operands: [], value });

/** One part of a section: results of earlier parts come from cells, constants are repeated. */
class Part {
  readonly code: Instruction[] = [];
  private readonly whole: readonly Instruction[];
  private readonly cells: ReadonlyMap<number, number>;
  private readonly place = new Map<number, number>();

  constructor(whole: readonly Instruction[], cells: ReadonlyMap<number, number>) {
    this.whole = whole;
    this.cells = cells;
  }

  /** The instruction at `index` of the whole, and its result to the cell it has. */
  append(index: number): void {
    const instruction = this.whole[index] as Instruction;
    const operands = instruction.operands.map((operand) => this.placeOf(operand));
    const at = this.push({ ...instruction, operands });
    this.place.set(index, at);
    const cell = this.cells.get(index);
    if (cell === undefined) return;
    const number = truths.has(instruction.operation) ? this.numberOf(at) : at;
    this.push({ operation: 'store', operands: [number], value: cell });
  }

  private placeOf(index: number): number {
    const known = this.place.get(index);
    if (known !== undefined) return known;
    const original = this.whole[index] as Instruction;
    const at =
      original.operation === 'constant' ? this.push(original) : this.fetch(index, original.operation);
    this.place.set(index, at);
    return at;
  }

  private fetch(index: number, operation: Operation): number {
    const loaded = this.push({ operation: 'load', operands: [], value: this.cells.get(index) as number });
    if (!truths.has(operation)) return loaded;
    return this.push({ operation: 'below', operands: [this.push(constant(0)), loaded], value: 0 });
  }

  private numberOf(truth: number): number {
    const operands = [truth, this.push(constant(1)), this.push(constant(0))];
    return this.push({ operation: 'select', operands, value: 0 });
  }

  private push(instruction: Instruction): number {
    return this.code.push(instruction) - 1;
  }
}

/** The same computation in parts; what a later part needs of an earlier one goes through new cells. */
export const split = (section: Section, layout: CellLayout, limit = longest): readonly Section[] => {
  const { code, name } = section;
  if (code.length <= limit) return [section];
  const size = Math.ceil(code.length / Math.ceil(code.length / limit));
  const partOf = (index: number): number => Math.floor(index / size);
  const cells = new Map<number, number>();
  code.forEach(({ operands }, i) => {
    for (const operand of operands) {
      const isCarried = partOf(operand) < partOf(i) && code[operand]?.operation !== 'constant';
      if (isCarried && !cells.has(operand)) cells.set(operand, layout.allocate().first);
    }
  });
  const parts = Array.from({ length: partOf(code.length - 1) + 1 }, () => new Part(code, cells));
  code.forEach((_, i) => parts[partOf(i)]?.append(i));
  return parts.map((part, i) => ({ name: `${name}, part ${i + 1}`, code: part.code }));
};
