import { sequentialExecutor, type Executor, type RunOptions } from '../numerics/index.ts';
import { analyseNominal, analysePlan, type ScenarioOutcome } from './analyse-plan.ts';
import { checkPlan, isPredictable, type CheckedPlan } from './check-plan.ts';
import type { Plan } from './plan.ts';
import type { Report } from './report.ts';
import type { ResolvedPlan } from './resolve.ts';

import { writeReport } from './write-report.ts';

/** One scenario to compute: plain data, so that it can cross to a worker. */
export interface ScenarioJob {
  readonly plan: Plan;
  readonly seed: number;
  readonly index: number;
}

/** What a worker does with a job. @throws RangeError when the plan of the job cannot be predicted. */
export const runScenario = ({ plan, seed, index }: ScenarioJob): ScenarioOutcome => {
  const { resolved } = checkPlan(plan);
  if (resolved === undefined) throw new RangeError('a job needs a plan that was checked');
  return analysePlan(resolved, seed, index);
};

export interface PredictOptions extends RunOptions {
  /** 0 … 2⁵³ − 1. */
  readonly seed: number;
  /** How many sampled scenarios the bands rest on; 0 gives nominal numbers without bands. */
  readonly scenarios: number;
  /** Where scenarios are computed; left out, one after the other in this thread. */
  readonly executor?: Executor<ScenarioJob, ScenarioOutcome>;
}

/** A plan with a finding that stops it has no prediction. */
export class NotPredictable extends Error {
  override readonly name = 'NotPredictable';
}

/** The way from a checked plan to its report: the same bytes whatever the executor. @throws NotPredictable, Cancelled */
export const predictPlan = async (checked: CheckedPlan, options: PredictOptions): Promise<Report> => {
  const resolved = predictable(checked);
  const nominal = analyseNominal(resolved, options.seed);
  const sampled = await sampleScenarios(resolved, options);
  return writeReport({ resolved, findings: checked.findings, seed: options.seed, nominal, sampled });
};

/** The plan behind a check that found nothing against predicting it. @throws NotPredictable */
export const predictable = (checked: CheckedPlan): ResolvedPlan => {
  const { resolved, findings } = checked;
  if (resolved === undefined || !isPredictable(checked)) {
    throw new NotPredictable(findings.find(({ severity }) => severity === 'block')?.title ?? 'not a plan');
  }
  return resolved;
};

/** Scenarios 1 … n, in order. @throws Cancelled */
export const sampleScenarios = (
  { plan }: ResolvedPlan,
  { seed, scenarios, executor = sequentialExecutor(runScenario), ...options }: PredictOptions,
): Promise<readonly ScenarioOutcome[]> =>
  executor.run(
    Array.from({ length: scenarios }, (_, k) => ({ plan, seed, index: k + 1 })),
    options,
  );
