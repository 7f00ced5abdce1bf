/** Writes one section: equal computations once, signs moved out of sums and products, nothing unused. */
import type { Instruction, Operation, Section } from './program.ts';

/** The result of an instruction of the section that is being written. */
export type Value = number;

const commutative: ReadonlySet<Operation> = new Set(['add', 'multiply', 'both', 'either']);

/** Instructions of a section, so that three of their numbers make one exact key. */
const mostInstructions = 131072;
const pairKey = (a: Value, b: Value): number => a * mostInstructions + b;
const thirdFactor = mostInstructions * mostInstructions;

export class SectionBuilder {
  private readonly code: Instruction[] = [];
  /** By operation: results by their operands, constants by their value. */
  private readonly known = new Map<Operation, Map<number, Value>>();
  /** What a load from a cell gives now. */
  private readonly held = new Map<number, Value>();

  constant(value: number): Value {
    const known = this.knownOf('constant');
    // Zero of either sign is one constant.
    const found = known.get(value);
    if (found !== undefined) return found;
    const result = this.append({ operation: 'constant', operands: [], value: value === 0 ? 0 : value });
    known.set(value, result);
    return result;
  }

  load(cell: number): Value {
    const held = this.held.get(cell);
    if (held !== undefined) return held;
    const loaded = this.append({ operation: 'load', operands: [], value: cell });
    this.held.set(cell, loaded);
    return loaded;
  }

  store(cell: number, value: Value): void {
    this.append({ operation: 'store', operands: [value], value: cell });
    this.held.set(cell, value);
  }

  add(a: Value, b: Value): Value {
    if (this.isConstant(a, 0)) return b;
    if (this.isConstant(b, 0)) return a;
    if (this.isNegated(a)) {
      const rest = this.sizeOf(a);
      return this.isNegated(b) ? this.negate(this.add(rest, this.sizeOf(b))) : this.subtract(b, rest);
    }
    return this.isNegated(b) ? this.pure('subtract', [a, this.sizeOf(b)]) : this.pure('add', [a, b]);
  }

  subtract(a: Value, b: Value): Value {
    if (this.isConstant(b, 0)) return a;
    if (this.isConstant(a, 0)) return this.negate(b);
    if (this.isNegated(b)) return this.add(a, this.sizeOf(b));
    if (this.isNegated(a)) return this.negate(this.add(this.sizeOf(a), b));
    return this.pure('subtract', [a, b]);
  }

  multiply(a: Value, b: Value): Value {
    if (this.isConstant(a, 1)) return b;
    if (this.isConstant(b, 1)) return a;
    if (this.isConstant(a, -1)) return this.negate(b);
    if (this.isConstant(b, -1)) return this.negate(a);
    return this.signed('multiply', a, b);
  }

  divide(a: Value, b: Value): Value {
    return this.signed('divide', a, b);
  }

  negate(a: Value): Value {
    return this.isNegated(a) ? this.sizeOf(a) : this.pure('negate', [a]);
  }

  unary(operation: 'absolute' | 'sqrt' | 'exp' | 'log' | 'not', a: Value): Value {
    return this.pure(operation, [a]);
  }

  binary(
    operation: 'power' | 'minimum' | 'maximum' | 'below' | 'atMost' | 'both' | 'either',
    a: Value,
    b: Value,
  ): Value {
    return this.pure(operation, [a, b]);
  }

  select(condition: Value, ifTrue: Value, ifFalse: Value): Value {
    return ifTrue === ifFalse ? ifTrue : this.pure('select', [condition, ifTrue, ifFalse]);
  }

  /** sum + factor·value; without the sum when there is none yet. */
  addScaled(sum: Value | undefined, factor: number, value: Value): Value | undefined {
    if (factor === 0) return sum;
    const product = this.multiply(value, this.constant(factor));
    return sum === undefined ? product : this.add(sum, product);
  }

  isNegated(value: Value): boolean {
    return this.code[value]?.operation === 'negate';
  }

  /** The value without the minus in front of it. */
  sizeOf(value: Value): Value {
    return this.isNegated(value) ? this.operand(value) : value;
  }

  section(name: string): Section {
    const used = new Uint8Array(this.code.length);
    for (let i = this.code.length - 1; i >= 0; i -= 1) {
      const { operation, operands } = this.code[i] as Instruction;
      if (operation !== 'store' && used[i] === 0) continue;
      used[i] = 1;
      for (const operand of operands) used[operand] = 1;
    }
    const place = new Int32Array(this.code.length);
    const code: Instruction[] = [];
    for (let i = 0; i < this.code.length; i += 1) {
      if (used[i] === 0) continue;
      const { operation, operands, value } = this.code[i] as Instruction;
      const moved = operands.map((operand) => place[operand] as number);
      place[i] = code.push({ operation, operands: moved, value }) - 1;
    }
    return { name, code };
  }

  private signed(operation: 'multiply' | 'divide', a: Value, b: Value): Value {
    const size = this.pure(operation, [this.sizeOf(a), this.sizeOf(b)]);
    return this.isNegated(a) === this.isNegated(b) ? size : this.negate(size);
  }

  private isConstant(value: Value, constant: number): boolean {
    const instruction = this.code[value];
    return instruction?.operation === 'constant' && instruction.value === constant;
  }

  private operand(value: Value): Value {
    return this.code[value]?.operands[0] as Value;
  }

  private pure(operation: Operation, operands: readonly Value[]): Value {
    const [a = 0, b = 0, c = 0] = operands;
    const isSwapped = commutative.has(operation) && a > b;
    const key = (isSwapped ? pairKey(b, a) : pairKey(a, b)) + c * thirdFactor;
    const known = this.knownOf(operation);
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = this.append({ operation, operands: isSwapped ? [b, a] : operands, value: 0 });
    known.set(key, result);
    return result;
  }

  private knownOf(operation: Operation): Map<number, Value> {
    let known = this.known.get(operation);
    if (known === undefined) this.known.set(operation, (known = new Map()));
    return known;
  }

  private append(instruction: Instruction): Value {
    if (this.code.length === mostInstructions) {
      throw new RangeError(
        `more than ${mostInstructions} instructions in one section: the system is too large`,
      );
    }
    return this.code.push(instruction) - 1;
  }
}
