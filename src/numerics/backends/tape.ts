/** Interpreter of a program: the meaning that the other back-ends have to match, and the way without Wasm. */
import type { Instruction, Operation, Program, Section } from '../compile/program.ts';
import { exp, log, power } from '../expression/operations.ts';
import type { Kernel } from './kernel.ts';

const opcodes: Readonly<Record<Operation, number>> = {
  constant: 0,
  load: 1,
  store: 2,
  add: 3,
  subtract: 4,
  multiply: 5,
  divide: 6,
  negate: 7,
  absolute: 8,
  sqrt: 9,
  exp: 10,
  log: 11,
  power: 12,
  minimum: 13,
  maximum: 14,
  below: 15,
  atMost: 16,
  both: 17,
  either: 18,
  not: 19,
  select: 20,
};

const stride = 4;

interface Tape {
  /** Opcode and three operands an instruction; of a constant, load or store the first is its constant or cell. */
  readonly code: Int32Array;
  readonly constants: Float64Array;
}

const tapeOf = ({ code }: Section): Tape => {
  const constants: number[] = [];
  const words = new Int32Array(stride * code.length);
  code.forEach(({ operation, operands, value }: Instruction, i) => {
    const first =
      operation === 'constant'
        ? [constants.push(value) - 1]
        : /^(load|store)$/.test(operation)
          ? [value]
          : [];
    words.set([opcodes[operation], ...first, ...operands], stride * i);
  });
  return { code: words, constants: Float64Array.from(constants) };
};

/** Truth values are 1 and 0. */
const apply = (opcode: number, a: number, b: number, c: number): number => {
  switch (opcode) {
    case 3:
      return a + b;
    case 4:
      return a - b;
    case 5:
      return a * b;
    case 6:
      return a / b;
    case 7:
      return -a;
    case 8:
      return Math.abs(a);
    case 9:
      return Math.sqrt(a);
    case 10:
      return exp(a);
    case 11:
      return log(a);
    case 12:
      return power(a, b);
    case 13:
      return b < a ? b : a;
    case 14:
      return a < b ? b : a;
    case 15:
      return a < b ? 1 : 0;
    case 16:
      return a <= b ? 1 : 0;
    case 17:
      return a * b;
    case 18:
      return a + b - a * b;
    case 19:
      return 1 - a;
    default:
      return a === 1 ? b : c;
  }
};

const double = (x: number): number => x;

class TapeKernel implements Kernel {
  readonly path = 'tape';
  readonly lanes: number;
  readonly cells: Float64Array | Float32Array;
  private readonly program: Program;
  private readonly tapes: readonly Tape[];
  private readonly values: Float64Array;
  private readonly rounded: (x: number) => number;

  constructor(program: Program, lanes: number, precision: 'double' | 'single') {
    this.program = program;
    this.lanes = lanes;
    this.cells =
      precision === 'double'
        ? new Float64Array(program.cellCount * lanes)
        : new Float32Array(program.cellCount * lanes);
    this.rounded = precision === 'double' ? double : Math.fround;
    this.tapes = program.sections.map(tapeOf);
    this.values = new Float64Array(lanes * Math.max(1, ...program.sections.map(({ code }) => code.length)));
  }

  call = (routine: string): void => {
    const sections = this.program.routines[routine];
    if (sections === undefined) throw new RangeError(`no routine ${routine}`);
    for (const section of sections) this.run(this.tapes[section] as Tape);
  };

  repeat = (most: number): number => {
    const { cells, lanes, program } = this;
    for (let attempts = 1; ; attempts += 1) {
      this.call(program.repeated);
      let asking = 0;
      for (let lane = 0; lane < lanes; lane += 1) {
        if ((cells[program.attention * lanes + lane] as number) > 0) asking |= 1 << lane;
      }
      if (asking !== 0 || attempts >= most) return asking;
    }
  };

  private run({ code, constants }: Tape): void {
    const { cells, lanes, values, rounded } = this;
    let at = 0;
    for (let word = 0; word < code.length; word += stride) {
      const opcode = code[word] as number;
      const first = code[word + 1] as number;
      const second = code[word + 2] as number;
      const third = code[word + 3] as number;
      for (let lane = 0; lane < lanes; lane += 1, at += 1) {
        if (opcode === 0) values[at] = rounded(constants[first] as number);
        else if (opcode === 1) values[at] = cells[first * lanes + lane] as number;
        else if (opcode === 2) cells[first * lanes + lane] = values[second * lanes + lane] as number;
        else {
          const a = values[first * lanes + lane] as number;
          const b = values[second * lanes + lane] as number;
          values[at] = rounded(apply(opcode, a, b, values[third * lanes + lane] as number));
        }
      }
    }
  }
}

/** In single precision every result is rounded, as the hardware does it. */
export const tapeKernel = (program: Program, lanes = 1, precision: 'double' | 'single' = 'double'): Kernel =>
  new TapeKernel(program, lanes, precision);
