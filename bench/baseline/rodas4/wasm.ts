/** The few instructions and sections of WebAssembly that the kernels need, as bytes. */

export type Code = readonly number[];

export const unsigned = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
};

const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)];

export interface Lanes {
  readonly count: 2 | 4;
  /** Bytes of one number. */
  readonly width: 4 | 8;
  readonly fma: boolean;
  readonly opcodes: Readonly<Record<LaneOperator, Code>>;
}

type LaneOperator =
  | 'abs'
  | 'neg'
  | 'sqrt'
  | 'add'
  | 'sub'
  | 'mul'
  | 'div'
  | 'min'
  | 'max'
  | 'pmax'
  | 'gt'
  | 'le'
  | 'ge'
  | 'madd'
  | 'nmadd'
  | 'bitmask';

const opcodes = (entries: Readonly<Record<LaneOperator, number>>): Lanes['opcodes'] =>
  Object.fromEntries(Object.entries(entries).map(([name, code]) => [name, simd(code)])) as Record<
    LaneOperator,
    Code
  >;

const f64x2 = opcodes({
  abs: 0xec,
  neg: 0xed,
  sqrt: 0xef,
  add: 0xf0,
  sub: 0xf1,
  mul: 0xf2,
  div: 0xf3,
  min: 0xf4,
  max: 0xf5,
  pmax: 0xf7,
  gt: 0x4a,
  le: 0x4b,
  ge: 0x4c,
  madd: 0x107,
  nmadd: 0x108,
  bitmask: 0xc4,
});

const f32x4 = opcodes({
  abs: 0xe0,
  neg: 0xe1,
  sqrt: 0xe3,
  add: 0xe4,
  sub: 0xe5,
  mul: 0xe6,
  div: 0xe7,
  min: 0xe8,
  max: 0xe9,
  pmax: 0xeb,
  gt: 0x44,
  le: 0x45,
  ge: 0x46,
  madd: 0x105,
  nmadd: 0x106,
  bitmask: 0xa4,
});

export const lanes = {
  f64x2: { count: 2, width: 8, fma: false, opcodes: f64x2 },
  f64x2fma: { count: 2, width: 8, fma: true, opcodes: f64x2 },
  f32x4: { count: 4, width: 4, fma: false, opcodes: f32x4 },
} as const satisfies Record<string, Lanes>;

/** One number in every lane. */
export const splat = ({ count, width }: Lanes, value: number): Code => {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  for (let lane = 0; lane < count; lane += 1) {
    if (width === 8) view.setFloat64(8 * lane, value, true);
    else view.setFloat32(4 * lane, value, true);
  }
  return [...simd(0x0c), ...bytes];
};

const addressZero: Code = [0x41, 0];
const vectorBytes = 16;
const alignment = 4;

export const load = (cell: number): Code => [
  ...addressZero,
  ...simd(0x00),
  alignment,
  ...unsigned(cell * vectorBytes),
];
export const store = (cell: number, value: Code): Code => [
  ...addressZero,
  ...value,
  ...simd(0x0b),
  alignment,
  ...unsigned(cell * vectorBytes),
];
export const and = (a: Code, b: Code): Code => [...a, ...b, ...simd(0x4e)];
/** Bits of `a` where `b` has none. */
export const andNot = (a: Code, b: Code): Code => [...a, ...b, ...simd(0x4f)];
/** `a` where the mask is set, else `b`. */
export const select = (a: Code, b: Code, mask: Code): Code => [...a, ...b, ...mask, ...simd(0x52)];
export const getLocal = (index: number): Code => [0x20, ...unsigned(index)];
export const setLocal = (index: number, value: Code): Code => [...value, 0x21, ...unsigned(index)];
export const call = (index: number): Code => [0x10, ...unsigned(index)];
/** The body again while the condition, an i32, holds. */
export const loopWhile = (body: Code, condition: Code): Code => [
  0x03,
  0x40,
  ...body,
  ...condition,
  0x0d,
  0,
  0x0b,
];
export const integer = {
  one: [0x41, 1] as Code,
  add: (a: Code, b: Code): Code => [...a, ...b, 0x6a],
  and: (a: Code, b: Code): Code => [...a, ...b, 0x71],
  isZero: (a: Code): Code => [...a, 0x45],
  below: (a: Code, b: Code): Code => [...a, ...b, 0x49],
};

export interface FunctionBody {
  readonly code: readonly Code[];
  readonly vectorLocals: number;
  /** i32 locals, before the vectors. */
  readonly integerLocals: number;
}

const vector = 0x7b;
const i32 = 0x7f;

const section = (id: number, entries: readonly Code[]): Code => {
  const content = [...unsigned(entries.length), ...entries.flat()];
  return [id, ...unsigned(content.length), ...content];
};

const named = (name: string): Code => {
  const bytes = new TextEncoder().encode(name);
  return [...unsigned(bytes.length), ...bytes];
};

const bodyOf = ({ code, vectorLocals, integerLocals }: FunctionBody): Code => {
  const locals = [
    ...(integerLocals > 0 ? [[...unsigned(integerLocals), i32]] : []),
    ...(vectorLocals > 0 ? [[...unsigned(vectorLocals), vector]] : []),
  ];
  const content = [...unsigned(locals.length), ...locals.flat(), ...code.flat(), 0x0b];
  return [...unsigned(content.length), ...content];
};

const pages = 4;
const header: Code = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** Functions without arguments, then one from i32 to i32 called `run`; four pages of memory called `mem`. */
export const moduleOf = (functions: readonly FunctionBody[], run: FunctionBody): Uint8Array<ArrayBuffer> => {
  const bodies = [...functions, run];
  return Uint8Array.from([
    ...header,
    ...section(1, [
      [0x60, 0, 0],
      [0x60, 1, i32, 1, i32],
    ]),
    ...section(
      3,
      bodies.map((body) => [body === run ? 1 : 0]),
    ),
    ...section(5, [[0, pages]]),
    ...section(7, [
      [...named('mem'), 2, 0],
      [...named('run'), 0, ...unsigned(functions.length)],
    ]),
    ...section(10, bodies.map(bodyOf)),
  ]);
};
