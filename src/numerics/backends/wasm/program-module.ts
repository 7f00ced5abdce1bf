/** A program as a WebAssembly module: a function a section, a routine for each name, and the loop of attempts. */
import type { Program } from '../../compile/program.ts';
import { elementaryFunctions } from './elementary/elementary.ts';
import { add, and, i32, isZero } from './i32.ts';
import type { FloatLanes } from './lanes.ts';
import { load } from './memory.ts';
import { ModuleWriter } from './module-writer.ts';
import { writeSection } from './section-code.ts';

/** The routine that repeats attempts; others have the names of the program. */
export const repeatName = 'repeat';

/** Plain bytes, which can be kept or handed to a worker. */
export const programModule = (
  program: Program,
  lanes: FloatLanes,
  fused: boolean,
): Uint8Array<ArrayBuffer> => {
  const module = new ModuleWriter(program.cellCount);
  const target = { lanes, fused, elementary: elementaryFunctions(module, lanes) };
  const sections = program.sections.map((section) =>
    module.define([], 'none', (body) => writeSection(body, target, section)),
  );
  const sectionsOf = (routine: string) =>
    (program.routines[routine] ?? []).flatMap((index) => sections[index] ?? []);
  for (const name of Object.keys(program.routines)) {
    const routine = module.define([], 'none', (body) => {
      for (const section of sectionsOf(name)) body.run(section);
    });
    module.export(name, routine);
  }
  const repeat = module.define(['i32'], 'i32', (body, most) => {
    const asking = body.local('i32');
    body.loop((again) => {
      for (const section of sectionsOf(program.repeated)) body.run(section);
      const isAsking = lanes.above(load(program.attention), lanes.constant(0));
      body.set(asking, lanes.integers.bitmask(isAsking));
      body.set(most, add(most, i32(-1)));
      body.branchIf(and(isZero(asking), isZero(isZero(most))), again);
    });
    return asking;
  });
  module.export(repeatName, repeat);
  return module.bytes();
};
