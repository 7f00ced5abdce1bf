import type { Severity } from '../catalogue/index.ts';

/** One result of a check: plain JSON. */
export interface Finding {
  readonly severity: Severity;
  /** Id of the rule, or `schema` and `reference` for input that cannot be read as a plan. */
  readonly rule: string;
  /** JSON pointer (RFC 6901) to the field it is about. */
  readonly pointer: string;
  readonly title: string;
  readonly reason: string;
  /** What to do, or what would be accepted. */
  readonly advice: string;
  readonly sources: readonly string[];
  /** Rests on a number or a text that is assumed or recalled. */
  readonly amber?: true;
  /** Earliest day (YYYY-MM-DD) on which the finding no longer holds, where waiting mends it. */
  readonly until?: string;
}

const rank: Readonly<Record<Severity, number>> = { block: 0, warn: 1, inform: 2 };

/** Gravest first, then in the order of the plan. */
export const bySeverity = (a: Finding, b: Finding): number => rank[a.severity] - rank[b.severity];

/** For rules as well. */
export const gravest = (severities: readonly Severity[]): Severity =>
  severities.reduce((a, b) => (rank[b] < rank[a] ? b : a), 'inform');
