/** Which parts of WebAssembly the engine has: it is asked to validate a module that uses them. */
import { f64x2 } from './lanes.ts';
import { ModuleWriter } from './module-writer.ts';
import type { Vector } from './operand.ts';
import { webAssembly } from './webassembly.ts';

const validates = (write: (x: Vector) => Vector): boolean => {
  const module = new ModuleWriter(0);
  module.define(['v128'], 'v128', (_, x) => write(x));
  return webAssembly()?.validate(module.bytes()) ?? false;
};

export const hasSimd = (): boolean => validates((x) => f64x2.add(x, x));

export const hasRelaxedSimd = (): boolean => validates((x) => f64x2.multiplyAdd(x, x, x));

/** Whether it may compile at all: a page's content policy can forbid it. */
export const mayCompile = (): boolean => {
  const api = webAssembly();
  if (api === undefined) return false;
  try {
    return new api.Module(new ModuleWriter(0).bytes()) instanceof api.Module;
  } catch {
    return false;
  }
};
