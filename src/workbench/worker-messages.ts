import type { EnsembleJob, EnsemblePart, Progress, StopFlag } from '../numerics/index.ts';
import type {
  CourseChoice,
  CourseProgress,
  CourseRecord,
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
    }
  | {
      readonly kind: 'course';
      readonly id: number;
      readonly plan: Plan;
      readonly choice: CourseChoice;
      readonly seed: number;
      readonly scenarios: number;
      /** 0 for nominal curves, at once. */
      readonly draws: number;
    }
  /** What became of jobs that the worker gave away: `id` is that of `delegate`. */
  | { readonly kind: 'delegated'; readonly id: number; readonly results: readonly Result[] }
  | { readonly kind: 'delegate-progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'delegate-failed'; readonly id: number; readonly message: string };

export type Answer =
  | { readonly kind: 'report'; readonly id: number; readonly report: Report }
  | { readonly kind: 'refused'; readonly id: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result }
  | { readonly kind: 'comparison'; readonly id: number; readonly comparison: PlanComparison }
  | { readonly kind: 'course'; readonly id: number; readonly record: CourseRecord }
  /** Not an answer yet: jobs for other workers, which the page passes on. */
  | { readonly kind: 'delegate'; readonly id: number; readonly jobs: readonly Job[] }
  /** Not an answer yet: how far a comparison is. */
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'course-progress'; readonly id: number; readonly progress: CourseProgress }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
