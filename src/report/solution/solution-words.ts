import { methods, type OutcomeKind, type SolutionRecord } from '../../numerics/index.ts';
import { formatSignificant, withUnit } from '../number-format.ts';

const kinds: Readonly<Record<OutcomeKind, string>> = {
  finished: 'finished',
  'stopped-by-event': 'stopped by an event',
  cancelled: 'cancelled',
  'step-too-small': 'step too small',
  'too-many-steps': 'too many steps',
  'not-finite': 'no finite value',
  'left-allowed-region': 'left the allowed region',
};

/** `finished at 40 s`; `stopped by an event at 22.2 d (over)` */
export const outcomeWords = ({ outcome, time }: SolutionRecord): string => {
  const about = outcome.about === undefined ? '' : ` (${outcome.about})`;
  return `${kinds[outcome.kind]} at ${withUnit(formatSignificant(outcome.time, 4), time.unit)}${about}`;
};

export const pathWords: Readonly<Record<SolutionRecord['path'], string>> = {
  tape: 'interpreter, double precision',
  f64x2: 'WebAssembly, double precision',
  'f64x2-fma': 'WebAssembly, double precision, fused products',
  f32x4: 'WebAssembly, single precision: for screening many cases, not for numbers to rely on',
};

export const workWords = ({ work }: SolutionRecord): string =>
  `${work.accepted} steps accepted, ${work.rejected} rejected, ${work.restarts === 1 ? 'one segment' : `${work.restarts} segments`}`;

export const methodWords = ({ method }: SolutionRecord): string => {
  const known = methods.find(({ id }) => id === method);
  return known === undefined ? method : `${known.name}, order ${known.order}(${known.embeddedOrder})`;
};

/** Full precision would hide what matters; the files have it. */
export const valueWords = (value: number | null): string =>
  value === null ? 'not recorded' : formatSignificant(value, 7);

/** As it is written on the command line: `1e-6`. */
export const toleranceWords = ({ control }: SolutionRecord): string =>
  control.rtol === undefined ? 'default' : control.rtol.toExponential();
