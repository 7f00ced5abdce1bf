import type { EnsembleJob, EnsemblePart, Progress, StopFlag } from '../numerics/index.ts';
import type {
  Finding,
  Plan,
  PlanComparison,
  Report,
  ScenarioJob,
  ScenarioOutcome,
} from '../planning/index.ts';

/** What an executor can have done. */
export type Job = ScenarioJob | EnsembleJob;
export type Result = ScenarioOutcome | EnsemblePart;

/** What the page asks of a worker. Every answer carries the `id` of its question. */
export type Question =
  | { readonly kind: 'nominal'; readonly id: number; readonly plan: Plan; readonly seed: number }
  /** Bands for the plan of the last `nominal`, from scenarios sampled elsewhere. */
  | { readonly kind: 'band'; readonly id: number; readonly sampled: readonly ScenarioOutcome[] }
  | {
      readonly kind: 'job';
      readonly id: number;
      readonly job: Job;
      /** Raised when the result is no longer wanted; missing where the page may not share memory. */
      readonly stop?: StopFlag;
    }
  | {
      readonly kind: 'compare';
      readonly id: number;
      readonly plans: readonly Plan[];
      readonly seed: number;
      readonly scenarios: number;
    };

export type Answer =
  | { readonly kind: 'report'; readonly id: number; readonly report: Report }
  | { readonly kind: 'refused'; readonly id: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result }
  | { readonly kind: 'comparison'; readonly id: number; readonly comparison: PlanComparison }
  /** Not an answer yet: how far a comparison is. */
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
