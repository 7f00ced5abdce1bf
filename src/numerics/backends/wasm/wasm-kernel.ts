/** A compiled program with its memory, run by WebAssembly. */
import type { Program } from '../../compile/program.ts';
import type { Kernel, Path } from '../kernel.ts';
import { f32x4, f64x2, type FloatLanes } from './lanes.ts';
import { programModule, repeatName } from './program-module.ts';
import { webAssembly, type WasmMemory } from './webassembly.ts';

export type WasmPath = Exclude<Path, 'tape'>;

const lanesOf: Readonly<Record<WasmPath, FloatLanes>> = { f64x2, 'f64x2-fma': f64x2, f32x4 };

/** @throws Error when the engine has no WebAssembly or does not know the instructions of the path */
export const wasmKernels = (program: Program, path: WasmPath): (() => Kernel) => {
  const api = webAssembly();
  if (api === undefined) throw new Error('this engine has no WebAssembly');
  const lanes = lanesOf[path];
  const module = new api.Module(programModule(program, lanes, path === 'f64x2-fma'));
  return () => {
    const { exports } = new api.Instance(module);
    const { buffer } = exports['memory'] as WasmMemory;
    const size = program.cellCount * lanes.count;
    const routines = new Map(
      Object.keys(program.routines).map((name) => [name, exports[name] as () => void]),
    );
    return {
      path,
      lanes: lanes.count,
      cells: path === 'f32x4' ? new Float32Array(buffer, 0, size) : new Float64Array(buffer, 0, size),
      call: (routine) => {
        const run = routines.get(routine);
        if (run === undefined) throw new RangeError(`no routine ${routine}`);
        run();
      },
      repeat: exports[repeatName] as (most: number) => number,
    };
  };
};
