/** Modules of tests, running. */
import { f64x2, type FloatLanes } from './lanes.ts';
import { add, below, i32 } from './i32.ts';
import { load } from './memory.ts';
import { ModuleWriter } from './module-writer.ts';
import type { Vector } from './operand.ts';
import { webAssembly, type WasmMemory } from './webassembly.ts';

export interface Running {
  readonly memory: WasmMemory;
  readonly call: (name: string, ...numbers: readonly number[]) => unknown;
}

export const instantiate = (module: ModuleWriter): Running => {
  const api = webAssembly();
  if (api === undefined) throw new Error('this engine has no WebAssembly');
  const { exports } = new api.Instance(new api.Module(module.bytes()));
  return {
    memory: exports['memory'] as WasmMemory,
    call: (name, ...numbers) => (exports[name] as (...given: readonly number[]) => unknown)(...numbers),
  };
};

export type Numbers = Float64Array | Float32Array;

const arrayOf = (lanes: FloatLanes, memory: WasmMemory, from: number, count: number): Numbers =>
  lanes.shape === 'f64x2'
    ? new Float64Array(memory.buffer, from * 16, count)
    : new Float32Array(memory.buffer, from * 16, count);

/** A function of one or two vectors, on whole arrays; the second repeats the first when left out. */
export const onArrays = (
  lanes: FloatLanes,
  result: (module: ModuleWriter, x: Vector, y: Vector) => Vector,
): ((x: ArrayLike<number>, y?: ArrayLike<number>) => Numbers) => {
  const cells = 4096;
  const count = cells * lanes.count;
  const module = new ModuleWriter(3 * cells);
  const run = module.define([], 'none', (body) => {
    const at = body.local('i32');
    body.loop((again) => {
      const value = result(module, body.keep(load(0, at)), body.keep(load(cells, at)));
      body.store(2 * cells, value, at);
      body.set(at, add(at, i32(16)));
      body.branchIf(below(at, i32(16 * cells)), again);
    });
  });
  module.export('run', run);
  const running = instantiate(module);
  const [first, second, given] = [0, 1, 2].map((part) =>
    arrayOf(lanes, running.memory, part * cells, count),
  ) as [Numbers, Numbers, Numbers];
  return (x, y = x) => {
    const results = lanes === f64x2 ? new Float64Array(x.length) : new Float32Array(x.length);
    for (let start = 0; start < x.length; start += count) {
      const size = Math.min(count, x.length - start);
      for (let i = 0; i < size; i += 1) {
        first[i] = x[start + i] as number;
        second[i] = y[start + i] as number;
      }
      running.call('run');
      results.set(given.subarray(0, size), start);
    }
    return results;
  };
};
