import type { Sources } from '../../../quantities/index.ts';

/** One thing the course follows through time. */
export interface State {
  readonly symbol: string;
  readonly title: string;
  readonly unit: string;
  /** What it is in skin at rest: a number, or a text over parameters. */
  readonly healthy: number | string;
  /** What it is when the course begins, where that is not skin at rest. */
  readonly start?: string;
  /** Below this size it no longer matters. */
  readonly scale: number;
  readonly meaning: string;
  readonly sources: Sources;
}

export const state = (entry: State): State => entry;

/** A number from outside the course: of the person, of a session, from another part of the model. */
export interface Input {
  readonly symbol: string;
  readonly unit: string;
  readonly meaning: string;
  /** Where nobody says otherwise. */
  readonly value: number;
  /** What it can be at all, both included. */
  readonly allowed: readonly [low: number, high: number];
}

export const input = (entry: Input): Input => entry;
