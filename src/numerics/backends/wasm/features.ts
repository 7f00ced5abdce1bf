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
