/** Where the values of a section live: on the operand stack, in a local, or inside a fused sum. */
import type { Instruction } from '../../compile/program.ts';

export interface Placement {
  /** Of a sum that is fused with one of its operands, a product: which one, 0 or 1; else −1. */
  readonly fused: Int8Array;
  /** 1 for instructions whose value is kept in a local. */
  readonly kept: Uint8Array;
  /** Locals that are free again after an instruction. */
  readonly released: ReadonlyMap<number, readonly number[]>;
}

/** Deeper trees of operands are cut by a local: engines recurse over them. */
const deepest = 200;

const usesOf = (code: readonly Instruction[]): Int32Array => {
  const uses = new Int32Array(code.length);
  for (const { operands } of code) {
    for (const operand of operands) uses[operand] = (uses[operand] as number) + 1;
  }
  return uses;
};

/** A product disappears into the sums it is an operand of, when it is nothing else. */
const fusions = (code: readonly Instruction[], uses: Int32Array): Int8Array => {
  const isProduct = (value: number | undefined): boolean =>
    value !== undefined && code[value]?.operation === 'multiply';
  const fused = new Int8Array(code.length).fill(-1);
  const wanted = new Int32Array(code.length);
  code.forEach(({ operation, operands }, i) => {
    if (operation !== 'add' && operation !== 'subtract') return;
    const place = isProduct(operands[1]) ? 1 : operation === 'add' && isProduct(operands[0]) ? 0 : -1;
    fused[i] = place;
    if (place >= 0) wanted[operands[place] as number] = (wanted[operands[place] as number] as number) + 1;
  });
  code.forEach(({ operands }, i) => {
    const product = operands[fused[i] as number];
    if (product !== undefined && wanted[product] !== uses[product]) fused[i] = -1;
  });
  return fused;
};

/** What is used more than once, or too deep, or read from a cell that the section writes. */
const keptOf = (code: readonly Instruction[], uses: Int32Array, fused: Int8Array): Uint8Array => {
  const written = new Set<number>();
  for (const { operation, value } of code) if (operation === 'store') written.add(value);
  const dissolved = new Uint8Array(code.length);
  const repeated = new Uint8Array(code.length);
  code.forEach(({ operands }, i) => {
    const product = operands[fused[i] as number];
    if (product === undefined) return;
    dissolved[product] = 1;
    // Its factors are read once for each sum.
    if (uses[product] !== 1) for (const factor of code[product]?.operands ?? []) repeated[factor] = 1;
  });
  const kept = new Uint8Array(code.length);
  const depth = new Int32Array(code.length);
  code.forEach(({ operation, operands, value }, i) => {
    let below = 0;
    for (const operand of operands) {
      if (kept[operand] === 0) below = Math.max(below, depth[operand] as number);
    }
    depth[i] = below + 1;
    const isShared = (uses[i] as number) > 1 || repeated[i] === 1 || below >= deepest;
    const isOverwritten = operation === 'load' && written.has(value);
    const hasPlace = operation === 'store' || dissolved[i] === 1;
    kept[i] = !hasPlace && (isShared || isOverwritten) ? 1 : 0;
  });
  return kept;
};

export const place = (code: readonly Instruction[], withFusions: boolean): Placement => {
  const uses = usesOf(code);
  const fused = withFusions ? fusions(code, uses) : new Int8Array(code.length).fill(-1);
  const kept = keptOf(code, uses, fused);
  // The last place where an instruction is written out: where it is kept or stored, else with those that use it.
  const home = Int32Array.from(code.keys());
  const last = new Int32Array(code.length).fill(-1);
  for (let i = code.length - 1; i >= 0; i -= 1) {
    const at = home[i] as number;
    for (const operand of code[i]?.operands ?? []) {
      const ends = kept[operand] === 1 ? last : home;
      ends[operand] = Math.max(ends[operand] as number, at);
    }
  }
  const released = new Map<number, number[]>();
  last.forEach((at, value) => {
    if (at < 0) return;
    const there = released.get(at);
    if (there === undefined) released.set(at, [value]);
    else there.push(value);
  });
  return { fused, kept, released };
};
