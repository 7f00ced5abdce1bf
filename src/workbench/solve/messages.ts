import type { CompilationSummary, Progress, SolveAnswer, SolveRequest } from '../../numerics/index.ts';

/** What the page asks of its worker. Every reply carries the `id` of its question. */
export interface SolveQuestion {
  readonly id: number;
  readonly request: SolveRequest;
}

export interface Solved {
  readonly answer: SolveAnswer;
  /** Of a system that can be compiled. */
  readonly compiled?: {
    readonly summary: CompilationSummary;
    /** From text to code that runs, when it was compiled first. */
    readonly milliseconds: number;
  };
  /** From question to answer. */
  readonly milliseconds: number;
}

export type SolveReply =
  | { readonly kind: 'solved'; readonly id: number; readonly solved: Solved }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
