import type { SymbolDeclaration } from '../../../numerics/index.ts';
import type { Sources } from '../../../quantities/index.ts';

/** What a session does at once: new values of states, each a text over the values before it. */
export interface Effect {
  readonly kind: 'effect';
  readonly id: string;
  readonly title: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly symbols: Readonly<Record<string, SymbolDeclaration>>;
  readonly sources: Sources;
  /** What “switched off” means. */
  readonly neutral: string;
}

export const effect = (entry: Omit<Effect, 'kind'>): Effect => ({ kind: 'effect', ...entry });
