/** A system with a method, compiled for a path; compiled once for the same content. */
import type { Kernel, Path } from '../backends/kernel.ts';
import { tapeKernel } from '../backends/tape.ts';
import { hasRelaxedSimd, hasSimd, mayCompile } from '../backends/wasm/features.ts';
import { wasmKernels } from '../backends/wasm/wasm-kernel.ts';
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

/** The nearest path that the engine has: plain products where it cannot fuse, the interpreter where it has no SIMD. */
const availablePath = (wanted: Path): Path => {
  if (wanted === 'tape' || !hasSimd() || !mayCompile()) return 'tape';
  return wanted === 'f64x2-fma' && !hasRelaxedSimd() ? 'f64x2' : wanted;
};

const compiled = new Map<string, CompiledSystem>();
/** Systems that are kept; beyond these the oldest is compiled again when it comes back. */
const capacity = 32;

const texts = new WeakMap<object, string>();

/** What an object says, written once for the same object. */
const textOf = (content: object, about: object = content): string => {
  const known = texts.get(content);
  if (known !== undefined) return known;
  const text = JSON.stringify(about);
  texts.set(content, text);
  return text;
};

/** @throws SystemError when the system has no finite Jacobian where it is healthy, or is too large */
export const compileSystem = (
  system: System,
  method: Method,
  wanted: Path = 'f64x2',
  withDerivatives = false,
): CompiledSystem => {
  const path = availablePath(wanted);
  const key = [path, withDerivatives, textOf(method), textOf(system, system.declaration)].join(' ');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const step = compileStep(system, method, withDerivatives);
  const instantiate = path === 'tape' ? () => tapeKernel(step.program) : wasmKernels(step.program, path);
  const fresh: CompiledSystem = { system, method, step, path, instantiate };
  compiled.set(key, fresh);
  const [oldest] = compiled.keys();
  if (compiled.size > capacity && oldest !== undefined) compiled.delete(oldest);
  return fresh;
};
