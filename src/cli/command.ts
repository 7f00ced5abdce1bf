import type { ParseArgsOptionsConfig } from 'node:util';

/** 0 fine, 1 blocked by a finding or not solved to the end, 2 input that cannot be used. */
export type ExitCode = 0 | 1 | 2;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  readonly run: (args: Arguments) => Promise<ExitCode>;
}

/** Input of the command line that cannot be used: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number as it is written in an option. @throws UsageError */
export const numberIn = (text: string, name: string): number => {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw new UsageError(`--${name} takes a number, not “${text}”`);
  return value;
};

/** A whole-number option. @throws UsageError */
export const wholeNumber = (
  { values }: Arguments,
  name: string,
  fallback: number,
  low: number,
  high: number,
): number => {
  const text = values[name];
  if (text === undefined) return fallback;
  const value = typeof text === 'string' && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw new UsageError(`--${name} takes a whole number from ${low} to ${high}, not “${String(text)}”`);
  }
  return value;
};
