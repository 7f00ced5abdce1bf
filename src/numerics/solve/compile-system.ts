/** A system with a method, compiled for a path; compiled once for the same content. */
import type { Kernel, Path } from '../backends/kernel.ts';
import { tapeKernel } from '../backends/tape.ts';
import { compileStep, type StepProgram } from '../compile/step-program.ts';
import type { Method } from '../methods/index.ts';
import type { System } from '../system/system.ts';

export interface CompiledSystem {
  readonly system: System;
  readonly method: Method;
  readonly step: StepProgram;
  /** What really runs it. */
  readonly path: Path;
  /** A kernel with a memory of its own. */
  readonly instantiate: () => Kernel;
}

export const compileSystem = (system: System, method: Method): CompiledSystem => {
  const step = compileStep(system, method);
  return { system, method, step, path: 'tape', instantiate: () => tapeKernel(step.program) };
};
