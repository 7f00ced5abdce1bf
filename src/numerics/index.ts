export { ExpressionError } from './expression/error.ts';
export type { Expression, SymbolDeclaration } from './expression/check.ts';
export { expression, type CheckedExpression } from './expression/expression.ts';
export { parse } from './expression/parse.ts';
export { evaluate, evaluateNamed, compile, type Tape } from './expression/tape.ts';
export { fold, type Tree, type Operator } from './expression/tree.ts';
export { hill, positivePart, power } from './expression/operations.ts';
export {
  Cancelled,
  sequentialExecutor,
  type AbortSignalLike,
  type Executor,
  type Progress,
  type RunOptions,
} from './executor.ts';
export { nearest } from './nearest.ts';
export {
  band,
  kolmogorovSmirnov,
  median,
  quantile,
  type Band,
  type KolmogorovSmirnov,
} from './statistics.ts';
export { cText } from './backends/c.ts';
export type { Kernel, Path } from './backends/kernel.ts';
export { methods, rodas4, rodas5p, tsit5, type Method } from './methods/index.ts';
export { compileSystem, type CompiledSystem } from './solve/compile-system.ts';
export type { Control } from './solve/control.ts';
export type { Outcome, OutcomeKind } from './solve/outcome.ts';
export type { Problem, Values } from './solve/problem.ts';
export type { EventTime, Points } from './solve/saved-points.ts';
export { sensitivities, type Sensitivities, type SensitivityOptions } from './solve/sensitivities.ts';
export { solve, type Solution, type SolveOptions, type Work } from './solve/solve.ts';
export type { Reduction, Statistic } from './solve/statistic.ts';
export { checkSystem } from './system/check-system.ts';
export type {
  EventDeclaration,
  FluxDeclaration,
  JumpDeclaration,
  LawDeclaration,
  QuantityDeclaration,
  StateDeclaration,
  SystemDeclaration,
} from './system/declaration.ts';
export type { System } from './system/system.ts';
export { SystemError } from './system/system-error.ts';
