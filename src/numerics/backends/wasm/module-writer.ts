/**
 * A WebAssembly module, written function by function:
 *
 *     const module = new ModuleWriter(2);
 *     const cube = module.define(['v128'], 'v128', (_, x) => f64x2.multiply(x, f64x2.multiply(x, x)));
 *     const run = module.define([], 'none', (body) => body.store(1, call(cube, load(0))));
 *     module.export('run', run);
 *     const instance = new api.Instance(new api.Module(module.bytes()));
 */
import { BinarySection } from './binary-section.ts';
import { ByteWriter } from './byte-writer.ts';
import { ConstantPool } from './constant-pool.ts';
import { FunctionBody, type Local } from './function-body.ts';
import type { FunctionReference, Types } from './function-reference.ts';
import { i32 } from './i32.ts';
import { unsignedLeb128 } from './leb128.ts';
import { cellBytes, pageBytes } from './memory.ts';
import { control, entityKind, section, typeCode } from './opcode.ts';
import type { Operand, ValueType } from './operand.ts';

type LocalsOf<Parameters extends Types> = {
  readonly [Place in keyof Parameters]: Local<Parameters[Place]>;
};

type Written<Result extends ValueType | 'none'> = Result extends ValueType ? Operand<Result> : void;

const magicAndVersion = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Of a memory: its size in pages follows, and no limit. */
const withoutLimit = 0x00;

/** Of data: the address in memory 0 follows. */
const firstMemory = 0x00;

export class ModuleWriter {
  readonly constants: ConstantPool;
  private readonly types = new BinarySection(section.type);
  private readonly functions = new BinarySection(section.function);
  private readonly exports = new BinarySection(section.export);
  private readonly bodies = new BinarySection(section.code);
  /** Place of each signature among the types. */
  private readonly signatures = new Map<string, number>();
  private readonly exportNames = new Set<string>();

  /** With so many cells in its memory, all 0 at first, which it exports as `memory`; constants follow them. */
  constructor(cells: number) {
    this.constants = new ConstantPool(cells);
    this.addExport('memory', entityKind.memory, 0);
  }

  /** A new function. `write` may define others, which it then can call. */
  define<const Parameters extends Types, Result extends ValueType | 'none'>(
    parameters: Parameters,
    result: Result,
    write: (body: FunctionBody, ...parameters: LocalsOf<Parameters>) => Written<Result>,
  ): FunctionReference<Parameters, Result> {
    const body = new FunctionBody(this, parameters);
    const returned = write(body, ...(body.parameters as unknown as LocalsOf<Parameters>));
    const code = body.finish(returned ?? undefined);
    this.functions.add(unsignedLeb128(this.typeOf(parameters, result)));
    const index = this.bodies.add(new ByteWriter().sized(code).bytes());
    return { index, module: this, parameters, result };
  }

  export(name: string, { index, module }: FunctionReference<Types, ValueType | 'none'>): void {
    if (module !== this) throw new Error(`“${name}” is a function of another module`);
    this.addExport(name, entityKind.function, index);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const { firstCell, count } = this.constants;
    const memory = new BinarySection(section.memory);
    const pages = Math.ceil(((firstCell + count) * cellBytes) / pageBytes);
    memory.add([withoutLimit, ...unsignedLeb128(pages)]);
    const data = new BinarySection(section.data);
    const address = i32(firstCell * cellBytes).code;
    data.add(
      new ByteWriter()
        .write([firstMemory, ...address, control.end])
        .sized(this.constants.bytes())
        .bytes(),
    );
    const module = new ByteWriter().write(magicAndVersion);
    for (const part of [this.types, this.functions, memory, this.exports, this.bodies, data]) {
      part.writeTo(module);
    }
    return module.bytes();
  }

  private addExport(name: string, kind: number, index: number): void {
    if (this.exportNames.has(name)) throw new Error(`“${name}” is exported twice`);
    this.exportNames.add(name);
    this.exports.add(new ByteWriter().name(name).write([kind]).unsigned(index).bytes());
  }

  private typeOf(parameters: Types, result: ValueType | 'none'): number {
    const signature = `${parameters.join(' ')} → ${result}`;
    const known = this.signatures.get(signature);
    if (known !== undefined) return known;
    const type = new ByteWriter()
      .write([typeCode.function])
      .sized(parameters.map((parameter) => typeCode[parameter]))
      .sized(result === 'none' ? [] : [typeCode[result]])
      .bytes();
    const place = this.types.add(type);
    this.signatures.set(signature, place);
    return place;
  }
}
