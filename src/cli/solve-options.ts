import type { ParseArgsOptionsConfig } from 'node:util';
import { methods, nearest, type Path, type SolveRequest } from '../numerics/index.ts';
import type { TrajectoriesOptions } from '../report/index.ts';
import { numberIn, UsageError, wholeNumber, type Arguments } from './command.ts';

const methodIds = methods.map(({ id }) => id);
const paths: readonly Path[] = ['tape', 'f64x2', 'f64x2-fma', 'f32x4'];
const axes = ['time', 'values', 'both'] as const;

export const solveOptions: ParseArgsOptionsConfig = {
  method: { type: 'string' },
  rtol: { type: 'string' },
  atol: { type: 'string' },
  'max-steps': { type: 'string' },
  save: { type: 'string' },
  at: { type: 'string' },
  set: { type: 'string', multiple: true },
  path: { type: 'string' },
  log: { type: 'string' },
};

export const solveUsage =
  `[--method ${methodIds.join('|')}] [--rtol 1e-6] [--atol X] [--max-steps N] [--save N|steps | --at t1,t2,…] ` +
  `[--set name=value]… [--path ${paths.join('|')} (f32x4: singles, for screening only)] ` +
  `[--log ${axes.join('|')}]`;

const mostSaved = 1_000_000;
const savedByDefault = 201;
const defaultTolerance = 1e-6;

const text = ({ values }: Arguments, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

const oneOf = <T extends string>(args: Arguments, name: string, known: readonly T[]): T | undefined => {
  const said = text(args, name);
  const found = known.find((value) => value === said);
  if (said === undefined || found !== undefined) return found;
  const meant = nearest(said, known);
  throw new UsageError(
    `--${name} takes ${known.join(', ')}, not “${said}”${meant === undefined ? '' : `; try: ${meant}`}`,
  );
};

const optionalNumber = (args: Arguments, name: string): number | undefined => {
  const said = text(args, name);
  return said === undefined ? undefined : numberIn(said, name);
};

const assigned = ({ values }: Arguments): Readonly<Record<string, number>> => {
  const list = values['set'];
  const entries = (Array.isArray(list) ? (list as readonly string[]) : []).map((said): [string, number] => {
    const [name = '', value, ...more] = said.split('=');
    if (name === '' || value === undefined || more.length > 0) {
      throw new UsageError(`--set takes name=value, not “${said}”`);
    }
    return [name, numberIn(value, 'set')];
  });
  const twice = entries.find(([name], i) => entries.findIndex(([other]) => other === name) < i);
  if (twice !== undefined) throw new UsageError(`--set gives ${twice[0]} two values`);
  return Object.fromEntries(entries);
};

const saved = (args: Arguments, figure: boolean): SolveRequest['save'] => {
  const [save, at] = [text(args, 'save'), text(args, 'at')];
  if (save !== undefined && at !== undefined) throw new UsageError('--save or --at, not both');
  if (at !== undefined) return { at: at.split(',').map((time) => numberIn(time.trim(), 'at')) };
  // A figure of evenly spaced times would miss what is fast.
  if (save === 'steps' || (save === undefined && figure)) return 'steps';
  return { count: wholeNumber(args, 'save', savedByDefault, 2, mostSaved) };
};

/** What is asked for; times as the steps fall where a figure is drawn of them. @throws UsageError */
export const readSolveOptions = (args: Arguments, figure: boolean): Omit<SolveRequest, 'text'> => {
  const atol = optionalNumber(args, 'atol');
  const path = oneOf(args, 'path', paths);
  return {
    method: oneOf(args, 'method', methodIds) ?? 'rodas4',
    control: {
      rtol: optionalNumber(args, 'rtol') ?? defaultTolerance,
      ...(atol === undefined ? {} : { atol }),
      ...(args.values['max-steps'] === undefined
        ? {}
        : { maxSteps: wholeNumber(args, 'max-steps', 0, 1, Number.MAX_SAFE_INTEGER) }),
    },
    parameters: assigned(args),
    ...(path === undefined ? {} : { path }),
    save: saved(args, figure),
  };
};

/** Which axes of the figure are logarithmic. @throws UsageError */
export const readAxes = (args: Arguments, figure: boolean): TrajectoriesOptions => {
  const log = oneOf(args, 'log', axes);
  if (log !== undefined && !figure) throw new UsageError('--log is for figures: --out with .svg or .html');
  return { logTime: log === 'time' || log === 'both', logValues: log === 'values' || log === 'both' };
};
