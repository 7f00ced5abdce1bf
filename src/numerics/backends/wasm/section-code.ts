/**
 * One section as the body of a function. What is used once stays on the operand stack, what is used more often in
 * a local, which is free again after its last use; a cell that is used once and that the section does not write is
 * read where it is needed.
 */
import type { Instruction, Section } from '../../compile/program.ts';
import type { ElementaryFunctions } from './elementary/elementary.ts';
import type { FunctionBody, Local } from './function-body.ts';
import { both, either, not, select, without, type FloatLanes } from './lanes.ts';
import { load } from './memory.ts';
import type { Vector } from './operand.ts';
import { place, type Placement } from './placement.ts';

export interface VectorCode {
  readonly lanes: FloatLanes;
  readonly elementary: ElementaryFunctions;
  /** Products and sums as one instruction, which may round once or twice. */
  readonly fused: boolean;
}

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
    this.placement = place(code, target.fused);
  }

  write(): void {
    const { kept, released } = this.placement;
    const locals = new Map<number, Local<'v128'>>();
    const free: Local<'v128'>[] = [];
    this.code.forEach((instruction, i) => {
      if (instruction.operation === 'store') {
        this.body.store(instruction.value, this.operand(instruction, 0));
      } else {
        const value = this.vector(instruction, i);
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

  private vector(instruction: Instruction, index: number): Vector {
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
        return this.fusedSum(instruction, index) ?? lanes[instruction.operation](a(), b());
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

  /** A sum with a product that is only summed. */
  private fusedSum({ operation, operands }: Instruction, index: number): Vector | undefined {
    const { lanes } = this.target;
    const place = this.placement.fused[index] as number;
    const product = operands[place];
    if (product === undefined) return undefined;
    const { operands: factors } = this.code[product] as Instruction;
    const [x, y] = factors.map((factor) => this.operands[factor] as Vector) as [Vector, Vector];
    const other = this.operands[operands[1 - place] as number] as Vector;
    return operation === 'add' ? lanes.multiplyAdd(x, y, other) : lanes.negativeMultiplyAdd(x, y, other);
  }
}

export const writeSection = (body: FunctionBody, target: VectorCode, { code }: Section): void =>
  new SectionCode(body, target, code).write();
