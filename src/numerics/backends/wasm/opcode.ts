/** Numbers of the instructions, types and sections in the binary format (WebAssembly 2.0, relaxed SIMD 1.0). */

export const section = { type: 1, function: 3, memory: 5, export: 7, code: 10, data: 11 } as const;

export const typeCode = { i32: 0x7f, v128: 0x7b, function: 0x60, none: 0x40 } as const;

/** What an export is. */
export const entityKind = { function: 0x00, memory: 0x02 } as const;

export const control = {
  block: 0x02,
  loop: 0x03,
  end: 0x0b,
  branchIf: 0x0d,
  call: 0x10,
} as const;

export const variable = { get: 0x20, set: 0x21 } as const;

export const i32Opcode = {
  constant: 0x41,
  isZero: 0x45,
  below: 0x49,
  add: 0x6a,
  subtract: 0x6b,
  and: 0x71,
} as const;

/** Stands before the opcodes below. */
export const vectorPrefix = 0xfd;

export const vectorOpcode = {
  load: 0x00,
  store: 0x0b,
  not: 0x4d,
  and: 0x4e,
  andNot: 0x4f,
  or: 0x50,
  xor: 0x51,
  bitselect: 0x52,
} as const;

export const floatOpcode = {
  f32x4: {
    equal: 0x41,
    notEqual: 0x42,
    below: 0x43,
    above: 0x44,
    atMost: 0x45,
    atLeast: 0x46,
    floor: 0x68,
    absolute: 0xe0,
    negate: 0xe1,
    sqrt: 0xe3,
    add: 0xe4,
    subtract: 0xe5,
    multiply: 0xe6,
    divide: 0xe7,
    minimum: 0xea,
    maximum: 0xeb,
    multiplyAdd: 0x105,
    negativeMultiplyAdd: 0x106,
  },
  f64x2: {
    equal: 0x47,
    notEqual: 0x48,
    below: 0x49,
    above: 0x4a,
    atMost: 0x4b,
    atLeast: 0x4c,
    floor: 0x75,
    absolute: 0xec,
    negate: 0xed,
    sqrt: 0xef,
    add: 0xf0,
    subtract: 0xf1,
    multiply: 0xf2,
    divide: 0xf3,
    minimum: 0xf6,
    maximum: 0xf7,
    multiplyAdd: 0x107,
    negativeMultiplyAdd: 0x108,
  },
} as const;

export const integerOpcode = {
  i32x4: {
    bitmask: 0xa4,
    shiftLeft: 0xab,
    shiftRight: 0xad,
    add: 0xae,
    subtract: 0xb1,
  },
  i64x2: {
    bitmask: 0xc4,
    shiftLeft: 0xcb,
    shiftRight: 0xcd,
    add: 0xce,
    subtract: 0xd1,
  },
} as const;
