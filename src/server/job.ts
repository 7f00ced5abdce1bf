/** What a worker can be asked to do, and the messages about it. */
import type { EnsembleJob, EnsemblePart, StopFlag } from '../numerics/index.ts';
import type { ScenarioJob, ScenarioOutcome } from '../planning/index.ts';

export type Job = ScenarioJob | EnsembleJob;
export type Result = ScenarioOutcome | EnsemblePart;

export interface Question {
  readonly job: Job;
  /** Raised when the result is no longer wanted. */
  readonly stop: StopFlag;
}

export type Answer = { readonly result: Result } | { readonly error: string };
