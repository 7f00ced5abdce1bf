import { ByteWriter } from './byte-writer.ts';
import type { ConstantPool } from './constant-pool.ts';
import { callCode, type FunctionReference, type OperandsOf, type Types } from './function-reference.ts';
import { i32 } from './i32.ts';
import { unsignedLeb128 } from './leb128.ts';
import { memoryCode } from './memory.ts';
import { control, typeCode, variable, vectorOpcode } from './opcode.ts';
import type { Integer, Operand, ValueType, Vector } from './operand.ts';

/** A variable of one function body. */
export interface Local<Type extends ValueType> extends Operand<Type> {
  readonly index: number;
  readonly owner: FunctionBody;
}

/** Where a branch goes: back to the start of its loop, or past the end of its block. */
export interface Label {
  readonly kind: 'loop' | 'block';
}

/** Statements in the order they run. */
export class FunctionBody {
  readonly parameters: readonly Local<ValueType>[];
  private readonly module: { readonly constants: ConstantPool };
  private readonly locals: ValueType[] = [];
  private readonly code = new ByteWriter();
  private readonly open: Label[] = [];
  private isFinished = false;

  /** Of a function of this module: it may call no other's. */
  constructor(module: { readonly constants: ConstantPool }, parameters: Types) {
    this.module = module;
    this.parameters = parameters.map((type, index) => this.variable(type, index));
  }

  /** A new variable, zero until it is set. */
  local<Type extends ValueType>(type: Type): Local<Type> {
    return this.variable(type, this.parameters.length + this.locals.push(type) - 1);
  }

  set<Type extends ValueType>(local: Local<Type>, value: Operand<Type>): void {
    this.checkOwner(local.owner);
    this.evaluate(value);
    this.emit(variable.set, local.index);
  }

  /** A new variable with this value, so that what is used twice is computed once. */
  keep<Type extends ValueType>(value: Operand<Type>): Local<Type> {
    const local = this.local(value.type);
    this.set(local, value);
    return local;
  }

  /**
   * Into the cell that many after the address `base`.
   * @throws RangeError for a cell, counted from address 0, that is not the program's
   */
  store(cell: number, value: Vector, base?: Integer): void {
    const { firstCell } = this.module.constants;
    if (base === undefined && cell >= firstCell) throw new RangeError(`cell ${cell} of ${firstCell}`);
    this.evaluate(base ?? i32(0));
    this.evaluate(value);
    this.append(memoryCode(vectorOpcode.store, cell));
  }

  /** Calls a function without result. */
  run<const Parameters extends Types>(
    { index, module }: FunctionReference<Parameters, 'none'>,
    ...operands: OperandsOf<Parameters>
  ): void {
    this.checkOwner(module);
    for (const operand of operands) this.evaluate(operand);
    this.append(callCode(index));
  }

  /** What `write` adds, again whenever a branch to the label asks for it. */
  loop(write: (again: Label) => void): void {
    this.nest('loop', write);
  }

  /** What `write` adds, up to a branch to the label. */
  block(write: (leave: Label) => void): void {
    this.nest('block', write);
  }

  /** @throws Error outside the label's loop or block */
  branchIf(condition: Integer, to: Label): void {
    const place = this.open.indexOf(to);
    if (place < 0) throw new Error(`a branch to a ${to.kind} that is not open here`);
    this.evaluate(condition);
    this.emit(control.branchIf, this.open.length - 1 - place);
  }

  /** The function as the binary format has it; nothing can be added after. */
  finish(result?: Operand<ValueType>): Uint8Array {
    if (this.open.length > 0) throw new Error(`a ${this.open.at(-1)?.kind} is still open`);
    if (result !== undefined) this.evaluate(result);
    this.append([control.end]);
    this.isFinished = true;
    const runs: { readonly type: ValueType; count: number }[] = [];
    for (const type of this.locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count += 1;
      else runs.push({ type, count: 1 });
    }
    const declared = new ByteWriter().unsigned(runs.length);
    for (const { type, count } of runs) declared.unsigned(count).write([typeCode[type]]);
    return declared.write(this.code.bytes()).bytes();
  }

  private variable<Type extends ValueType>(type: Type, index: number): Local<Type> {
    return { type, code: [variable.get, ...unsignedLeb128(index)], operands: [], index, owner: this };
  }

  private nest(kind: Label['kind'], write: (label: Label) => void): void {
    const label: Label = { kind };
    this.append([control[kind], typeCode.none]);
    this.open.push(label);
    write(label);
    if (this.open.at(-1) !== label) throw new Error(`a ${kind} ends while another is open inside it`);
    this.open.pop();
    this.append([control.end]);
  }

  /** Operands first, left to right, then the instruction; without recursion, since sums may be thousands long. */
  private evaluate(root: Operand<ValueType>): void {
    const open = [{ operand: this.located(root), done: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.operand.operands[top.done];
      top.done += 1;
      if (next !== undefined) {
        open.push({ operand: this.located(next), done: 0 });
        continue;
      }
      this.checkOwner(top.operand.owner);
      this.append(top.operand.code);
      open.pop();
    }
  }

  private located(operand: Operand<ValueType>): Operand<ValueType> {
    return operand.constant === undefined ? operand : this.module.constants.load(operand.constant);
  }

  private checkOwner(owner: object | undefined): void {
    if (owner === undefined || owner === this || owner === this.module) return;
    throw new Error(
      owner instanceof FunctionBody ? 'a local of another function' : 'a call into another module',
    );
  }

  private emit(opcode: number, immediate: number): void {
    this.append([opcode, ...unsignedLeb128(immediate)]);
  }

  private append(bytes: readonly number[]): void {
    if (this.isFinished) throw new Error('the function is already written');
    this.code.write(bytes);
  }
}
