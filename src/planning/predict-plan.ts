import type { Executor, RunOptions } from '../numerics/index.ts';
import { analyseNominal, analysePlan, type ScenarioOutcome } from './analyse-plan.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';
import type { ResolvedPlan } from './resolve.ts';
import { checkPlan } from './check-plan.ts';
import type { Plan } from './plan.ts';
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
  readonly seed: number;
  /** How many sampled scenarios the bands rest on; 0 gives nominal numbers without bands. */
  readonly scenarios: number;
  readonly executor: Executor<ScenarioJob, ScenarioOutcome>;
}

/** The way from a checked plan to its report. The same bytes whatever the executor. */
export const predictPlan = async (
  resolved: ResolvedPlan,
  findings: readonly Finding[],
  { seed, scenarios, executor, ...options }: PredictOptions,
): Promise<Report> => {
  const nominal = analyseNominal(resolved, seed);
  const jobs = Array.from({ length: scenarios }, (_, k) => ({ plan: resolved.plan, seed, index: k + 1 }));
  const sampled = await executor.run(jobs, options);
  return writeReport({ resolved, findings, seed, nominal, sampled });
};
