/**
 * Forward-mode derivatives of a program: every cell that depends on states or parameters gets a second cell with its
 * derivative in the direction that the lane was given. The step size and which steps are accepted count as constants,
 * so the result is the derivative of the discrete solution, exact but for rounding. The first cells keep every bit.
 */
import { cellAt, type CellLayout, type Instruction, type Region, type Section } from './program.ts';
import { SectionBuilder, type Value } from './section-builder.ts';

/** Stands for 0 in log(x) of d(x^y)/dy where x = 0: any positive number gives the limit, 0. */
const nearZero = 1.1754943508222875e-38;

/** Regions with their derivatives. */
export class TangentCells {
  private readonly regions = new Map<number, Region>();
  private readonly cells = new Map<number, number>();

  constructor(active: readonly Region[], layout: CellLayout) {
    for (const region of active.filter(({ length }) => length > 0)) {
      const tangent = layout.allocate(region.length);
      this.regions.set(region.first, tangent);
      for (let i = 0; i < region.length; i += 1) this.cells.set(cellAt(region, i), cellAt(tangent, i));
    }
  }

  /** The derivatives of the cells of a region, in their order. @throws RangeError when it has none */
  of(region: Region): Region {
    if (region.length === 0) return region;
    const tangent = this.regions.get(region.first);
    if (tangent?.length !== region.length) throw new RangeError('a region without derivatives');
    return tangent;
  }

  ofCell(cell: number): number | undefined {
    return this.cells.get(cell);
  }
}

type Tangent = Value | undefined;

class DualSection {
  private readonly builder = new SectionBuilder();
  private readonly cells: TangentCells;
  private readonly values: Value[] = [];
  /** Undefined where the derivative is zero whatever the values are. */
  private readonly tangents: Tangent[] = [];

  constructor(cells: TangentCells) {
    this.cells = cells;
  }

  append(instruction: Instruction): void {
    if (instruction.operation === 'store') {
      this.store(instruction);
      // A store has no value.
      this.values.push(0);
      this.tangents.push(undefined);
      return;
    }
    this.values.push(this.value(instruction));
    this.tangents.push(this.tangent(instruction, this.values.length - 1));
  }

  section(name: string): Section {
    return this.builder.section(name);
  }

  private store({ operands, value: cell }: Instruction): void {
    const [source = 0] = operands;
    const tangentCell = this.cells.ofCell(cell);
    this.builder.store(cell, this.values[source] as Value);
    if (tangentCell !== undefined) this.builder.store(tangentCell, this.orZero(this.tangents[source]));
  }

  private value({ operation, operands, value }: Instruction): Value {
    const { builder } = this;
    const [a = 0, b = 0, c = 0] = operands.map((operand) => this.values[operand] as Value);
    switch (operation) {
      case 'constant':
        return builder.constant(value);
      case 'load':
        return builder.load(value);
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
        return builder[operation](a, b);
      case 'negate':
        return builder.negate(a);
      case 'absolute':
      case 'sqrt':
      case 'exp':
      case 'log':
      case 'not':
        return builder.unary(operation, a);
      case 'power':
      case 'minimum':
      case 'maximum':
      case 'below':
      case 'atMost':
      case 'both':
      case 'either':
        return builder.binary(operation, a, b);
      case 'select':
        return builder.select(a, b, c);
      case 'store':
        throw new RangeError('a store has no value');
    }
  }

  private tangent({ operation, operands, value: cell }: Instruction, at: number): Tangent {
    const { builder } = this;
    const [a = 0, b = 0] = operands.map((operand) => this.values[operand] as Value);
    const [da, db, dc] = operands.map((operand) => this.tangents[operand]);
    const value = this.values[at] as Value;
    const scaled = (d: Tangent, by: () => Value): Tangent =>
      d === undefined ? undefined : builder.multiply(d, by());
    switch (operation) {
      case 'load': {
        const tangentCell = this.cells.ofCell(cell);
        return tangentCell === undefined ? undefined : builder.load(tangentCell);
      }
      case 'add':
        return this.sum(da, db);
      case 'subtract':
        return this.sum(da, db === undefined ? undefined : builder.negate(db));
      case 'multiply':
        return this.sum(
          scaled(da, () => b),
          scaled(db, () => a),
        );
      case 'divide': {
        const change = this.sum(
          da,
          scaled(db, () => builder.negate(value)),
        );
        return change === undefined ? undefined : builder.divide(change, b);
      }
      case 'negate':
        return da === undefined ? undefined : builder.negate(da);
      case 'sqrt':
        return this.unlessStill(
          da,
          scaled(da, () => builder.divide(builder.constant(0.5), value)),
        );
      case 'exp':
        return scaled(da, () => value);
      case 'log':
        return da === undefined ? undefined : builder.divide(da, a);
      case 'power': {
        const slope = (): Value => builder.binary('power', a, builder.subtract(b, builder.constant(1)));
        return this.sum(
          this.unlessStill(
            da,
            scaled(da, () => builder.multiply(b, slope())),
          ),
          scaled(db, () => builder.multiply(value, this.logOf(a))),
        );
      }
      case 'absolute':
        return da === undefined
          ? undefined
          : builder.select(builder.binary('below', a, builder.constant(0)), builder.negate(da), da);
      case 'minimum':
        return this.chosen(builder.binary('below', b, a), db, da);
      case 'maximum':
        return this.chosen(builder.binary('below', a, b), db, da);
      case 'select':
        return this.chosen(a, db, dc);
      default:
        return undefined;
    }
  }

  private logOf(base: Value): Value {
    return this.builder.unary('log', this.builder.binary('maximum', base, this.builder.constant(nearZero)));
  }

  /** What does not move has no derivative, though the slope is infinite where it stands. */
  private unlessStill(direction: Tangent, tangent: Tangent): Tangent {
    if (direction === undefined || tangent === undefined) return undefined;
    const { builder } = this;
    const zero = builder.constant(0);
    const moves = builder.binary('below', zero, builder.unary('absolute', direction));
    return builder.select(moves, tangent, zero);
  }

  private chosen(condition: Value, ifTrue: Tangent, ifFalse: Tangent): Tangent {
    if (ifTrue === undefined && ifFalse === undefined) return undefined;
    return this.builder.select(condition, this.orZero(ifTrue), this.orZero(ifFalse));
  }

  private sum(a: Tangent, b: Tangent): Tangent {
    if (a === undefined) return b;
    return b === undefined ? a : this.builder.add(a, b);
  }

  private orZero(tangent: Tangent): Value {
    return tangent ?? this.builder.constant(0);
  }
}

/** The section with the derivatives of the cells it writes. */
export const withTangents = ({ name, code }: Section, cells: TangentCells): Section => {
  const dual = new DualSection(cells);
  for (const instruction of code) dual.append(instruction);
  return dual.section(name);
};
