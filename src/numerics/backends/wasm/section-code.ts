/**
 * One section as the body of a function. What is used once stays on the operand stack, what is used more often in
 * a local, which is free again after its last use; cells that the section does not write are read where they are
 * needed.
 */
import type { Instruction, Section } from '../../compile/program.ts';
import type { ElementaryFunctions } from './elementary/elementary.ts';
import type { FunctionBody, Local } from './function-body.ts';
import { both, either, not, select, without, type FloatLanes } from './lanes.ts';
import { load } from './memory.ts';
import type { Vector } from './operand.ts';

export interface VectorCode {
  readonly lanes: FloatLanes;
  readonly elementary: ElementaryFunctions;
  /** Products and sums as one instruction, which may round once or twice. */
  readonly fused: boolean;
}

/** Deeper trees of operands are cut by a local: engines recurse over them. */
const deepest = 200;

interface Placement {
  /** How often each value is used. */
  readonly uses: Int32Array;
  /** 1 for instructions whose value is kept in a local. */
  readonly kept: Uint8Array;
  /** Locals that are free again after an instruction. */
  readonly released: ReadonlyMap<number, readonly number[]>;
}

const usesOf = (code: readonly Instruction[]): Int32Array => {
  const uses = new Int32Array(code.length);
  for (const { operands } of code)
    for (const operand of operands) uses[operand] = (uses[operand] as number) + 1;
  return uses;
};

const keptOf = (code: readonly Instruction[], uses: Int32Array): Uint8Array => {
  const written = new Set<number>();
  for (const { operation, value } of code) if (operation === 'store') written.add(value);
  const kept = new Uint8Array(code.length);
  const depth = new Int32Array(code.length);
  code.forEach(({ operation, operands, value }, i) => {
    let below = 0;
    for (const operand of operands)
      if (kept[operand] === 0) below = Math.max(below, depth[operand] as number);
    depth[i] = below + 1;
    const isShared = operation !== 'store' && ((uses[i] as number) > 1 || below >= deepest);
    // A cell that the section writes is read before it is written, another where it is needed.
    if (operation === 'load' ? written.has(value) : isShared) kept[i] = 1;
  });
  return kept;
};

const place = (code: readonly Instruction[]): Placement => {
  const uses = usesOf(code);
  const kept = keptOf(code, uses);
  // Where an instruction is written out: where it is kept or stored, else with the one that uses it.
  const home = Int32Array.from(code.keys());
  const last = new Int32Array(code.length).fill(-1);
  for (let i = code.length - 1; i >= 0; i -= 1) {
    const at = home[i] as number;
    for (const operand of code[i]?.operands ?? []) {
      if (kept[operand] === 1) last[operand] = Math.max(last[operand] as number, at);
      else home[operand] = at;
    }
  }
  const released = new Map<number, number[]>();
  last.forEach((at, value) => {
    if (at < 0) return;
    const there = released.get(at);
    if (there === undefined) released.set(at, [value]);
    else there.push(value);
  });
  return { uses, kept, released };
};

class SectionCode {
  private readonly body: FunctionBody;
  private readonly target: VectorCode;
  private readonly code: readonly Instruction[];
  private readonly placement: Placement;
  private readonly operands: Vector[] = [];

  constructor(body: FunctionBody, target: VectorCode, code: readonly Instruction[]) {
    this.body = body;
    this.target = target;
    this.code = code;
    this.placement = place(code);
  }

  write(): void {
    const { kept, released } = this.placement;
    const locals = new Map<number, Local<'v128'>>();
    const free: Local<'v128'>[] = [];
    this.code.forEach((instruction, i) => {
      if (instruction.operation === 'store') {
        this.body.store(instruction.value, this.operand(instruction, 0));
      } else {
        const value = this.vector(instruction);
        if (kept[i] === 1) {
          // Its own operands are read before it is set: a local that ends here can take it.
          this.release(released.get(i), locals, free);
          const local = free.pop() ?? this.body.local('v128');
          this.body.set(local, value);
          locals.set(i, local);
          this.operands[i] = local;
          return;
        }
        this.operands[i] = value;
      }
      this.release(released.get(i), locals, free);
    });
  }

  private release(
    values: readonly number[] | undefined,
    locals: ReadonlyMap<number, Local<'v128'>>,
    free: Local<'v128'>[],
  ): void {
    for (const value of values ?? []) free.push(locals.get(value) as Local<'v128'>);
  }

  private operand({ operands }: Instruction, place: number): Vector {
    return this.operands[operands[place] as number] as Vector;
  }

  private vector(instruction: Instruction): Vector {
    const { lanes, elementary } = this.target;
    const a = (): Vector => this.operand(instruction, 0);
    const b = (): Vector => this.operand(instruction, 1);
    switch (instruction.operation) {
      case 'constant':
        return lanes.constant(instruction.value);
      case 'load':
        return load(instruction.value);
      case 'add':
      case 'subtract':
        return this.fusedSum(instruction) ?? lanes[instruction.operation](a(), b());
      case 'multiply':
      case 'divide':
      case 'minimum':
      case 'maximum':
      case 'below':
      case 'atMost':
        return lanes[instruction.operation](a(), b());
      case 'negate':
      case 'absolute':
      case 'sqrt':
        return lanes[instruction.operation](a());
      case 'exp':
      case 'log':
        return elementary[instruction.operation](a());
      case 'power':
        return elementary.power(a(), b());
      case 'both':
        return both(a(), b());
      case 'either':
        return either(a(), b());
      case 'not':
        return not(a());
      case 'select':
        return this.chosen(instruction);
      case 'store':
        throw new RangeError('a store has no value');
    }
  }

  /** Choosing between a value and 0 takes one instruction, between two values several. */
  private chosen(instruction: Instruction): Vector {
    const [, ifTrue = 0, ifFalse = 0] = instruction.operands;
    const isZero = (value: number): boolean => {
      const { operation, value: constant } = this.code[value] as Instruction;
      return operation === 'constant' && Object.is(constant, 0);
    };
    const condition = this.operand(instruction, 0);
    if (isZero(ifTrue)) return without(this.operand(instruction, 2), condition);
    if (isZero(ifFalse)) return both(condition, this.operand(instruction, 1));
    return select(condition, this.operand(instruction, 1), this.operand(instruction, 2));
  }

  /** A sum with a product that nothing else uses. */
  private fusedSum({ operation, operands }: Instruction): Vector | undefined {
    if (!this.target.fused) return undefined;
    const { lanes } = this.target;
    const { kept, uses } = this.placement;
    const [a = 0, b = 0] = operands;
    const isFree = (value: number): boolean =>
      this.code[value]?.operation === 'multiply' && uses[value] === 1 && kept[value] === 0;
    const factors = (value: number): readonly [Vector, Vector] => {
      const product = this.code[value] as Instruction;
      return [this.operand(product, 0), this.operand(product, 1)];
    };
    if (isFree(b)) {
      const [x, y] = factors(b);
      const sum = this.operands[a] as Vector;
      return operation === 'add' ? lanes.multiplyAdd(x, y, sum) : lanes.negativeMultiplyAdd(x, y, sum);
    }
    if (operation === 'add' && isFree(a)) {
      const [x, y] = factors(a);
      return lanes.multiplyAdd(x, y, this.operands[b] as Vector);
    }
    return undefined;
  }
}

export const writeSection = (body: FunctionBody, target: VectorCode, { code }: Section): void =>
  new SectionCode(body, target, code).write();
