/** A system as text, from anywhere. */
import { checkSystem } from './check-system.ts';
import { checkJson, JsonFault, spanOf, type Span } from './json-scanner.ts';
import type { System } from './system.ts';
import { SystemError } from './system-error.ts';

/** Longest text that is read (characters). */
export const longestSystemText = 1_000_000;

/** What is wrong with the text of a system, and where. */
export interface SystemFault {
  /** JSON pointer (RFC 6901); empty for the whole. */
  readonly pointer: string;
  readonly problem: string;
  /** What to write instead, where one answer is likely. */
  readonly suggestion?: string;
  /** Where that stands in the text: offsets, and the place of the first of them, counted from 1. */
  readonly span: Span;
  readonly line: number;
  readonly column: number;
}

export type SystemReading =
  | { readonly system: System; readonly fault?: never }
  | { readonly system?: never; readonly fault: SystemFault };

/** What a message quotes from the text may be long. */
const longestProblem = 600;

const shortened = (problem: string): string =>
  problem.length > longestProblem ? `${problem.slice(0, longestProblem)}…` : problem;

const fault = (
  text: string,
  span: Span,
  { where, problem, suggestion }: Pick<SystemError, 'where' | 'problem' | 'suggestion'>,
): SystemFault => {
  const before = text.slice(0, span.start).split('\n');
  return {
    pointer: where,
    problem: shortened(problem),
    ...(suggestion === undefined ? {} : { suggestion: shortened(suggestion) }),
    span,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
  };
};

const steps = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Places what was found in a system that has been read from this text. */
export const faultIn = (text: string, error: SystemError): SystemFault =>
  fault(text, spanOf(text, steps(error.where)), error);

/** Never throws. */
export const readSystem = (text: string): SystemReading => {
  if (text.length > longestSystemText) {
    const problem = `the text has ${text.length} characters; at most ${longestSystemText}`;
    return { fault: fault(text, { start: 0, end: 0 }, { where: '', problem }) };
  }
  try {
    checkJson(text);
    return { system: checkSystem(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof SystemError) return { fault: faultIn(text, error) };
    if (!(error instanceof JsonFault)) throw error;
    const span = { start: error.position, end: Math.min(error.position + 1, text.length) };
    return { fault: fault(text, span, { where: '', problem: `not JSON: ${error.message}` }) };
  }
};
