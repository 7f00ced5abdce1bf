export { ExpressionError } from './expression/error.ts';
export type { Expression, SymbolDeclaration } from './expression/check.ts';
export { expression, type CheckedExpression } from './expression/expression.ts';
export { parse } from './expression/parse.ts';
export { evaluate, evaluateNamed, compile, type Tape } from './expression/tape.ts';
export { fold, type Tree, type Operator } from './expression/tree.ts';
export { hill, positivePart, power } from './expression/operations.ts';
export {
  Cancelled,
  handedOver,
  sequentialExecutor,
  type AbortSignalLike,
  type Executor,
  type Progress,
  type RunOptions,
} from './executor.ts';
export { raise, signalOf, stopFlag, type StopFlag } from './stop-flag.ts';
export { binomialQuantile, logChoose, wilsonInterval, type Interval } from './binomial.ts';
export { nearest } from './nearest.ts';
export {
  band,
  kolmogorovSmirnov,
  median,
  quantile,
  variance,
  type Band,
  type KolmogorovSmirnov,
} from './statistics.ts';
export { cText } from './backends/c.ts';
export type { Kernel, Path } from './backends/kernel.ts';
export type { Distribution, Draws } from './ensemble/draws.ts';
export { ensemble, type Ensemble, type EnsembleOptions, type EnsembleProblem } from './ensemble/ensemble.ts';
export { runEnsembleJob, type EnsembleJob, type EnsemblePart } from './ensemble/ensemble-job.ts';
export { relativeBinWidth } from './ensemble/log-bins.ts';
export { outcomeKinds, type Example } from './ensemble/outcome-codes.ts';
export { summaryQuantile, type Summary } from './ensemble/summary.ts';
export type { Table, Variation } from './ensemble/variation.ts';
export {
  informedDirections,
  type InformedDirections,
  type Linearisation,
} from './sampling/informed-directions.ts';
export { ancestralVariance } from './sampling/ancestral-variance.ts';
export type { Posterior } from './sampling/posterior.ts';
export type { PosteriorSample } from './sampling/posterior-sample.ts';
export {
  rankStatistics,
  type CalibrationOptions,
  type CalibrationProblem,
  type RankStatistics,
} from './sampling/rank/rank-statistics.ts';
export { rHat } from './sampling/r-hat.ts';
export { symmetricEigen, type SymmetricEigen } from './sampling/symmetric-eigen.ts';
export type { Level } from './sampling/tempered-run.ts';
export {
  temperedSampling,
  type TemperedCheckpoint,
  type TemperedOptions,
} from './sampling/tempered-sampling.ts';
export { methods, rodas4, rodas5p, tsit5, type Method } from './methods/index.ts';
export {
  elementaryEffects,
  type ElementaryEffect,
  type ElementaryEffectsOptions,
} from './sensitivity/elementary-effects.ts';
export {
  sobolIndices,
  type Estimate,
  type SobolIndices,
  type SobolIndicesOptions,
} from './sensitivity/sobol-indices.ts';
export { sobolSequence } from './sensitivity/sobol-sequence.ts';
export type { UnitCubeModel } from './sensitivity/unit-cube-model.ts';
export { compileSystem, type CompiledSystem } from './solve/compile-system.ts';
export { summariseCompilation, type CompilationSummary } from './solve/compilation-summary.ts';
export type { Control } from './solve/control.ts';
export type { Outcome, OutcomeKind } from './solve/outcome.ts';
export type { Problem, Values } from './solve/problem.ts';
export type { EventTime, Points } from './solve/saved-points.ts';
export { sensitivities, type Sensitivities, type SensitivityOptions } from './solve/sensitivities.ts';
export { solve, type Solution, type SolveOptions, type Work } from './solve/solve.ts';
export type { Reduction, Statistic, Statistics } from './solve/statistic.ts';
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
export { systemJsonSchema } from './system/read-declaration.ts';
export { faultIn, readSystem, type SystemFault, type SystemReading } from './system/read-system.ts';
export type { System } from './system/system.ts';
export { SystemError } from './system/system-error.ts';
export { evenTimes, stepTimes } from './solve/saved-times.ts';
export { solutionRecord, type RecordedQuantity, type SolutionRecord } from './solve/solution-record.ts';
export { answerRequest, type SolveAnswer, type SolveRequest } from './solve/solve-request.ts';
