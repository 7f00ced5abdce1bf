import type { Evidence, Spread } from '../quantities/index.ts';
import { noSource } from './references/index.ts';

type Origin = Pick<Evidence, 'from' | 'access' | 'tier' | 'sources' | 'method' | 'n' | 'row'>;
type Detail = Partial<Pick<Evidence, 'access' | 'method' | 'n' | 'row' | 'note'>>;
type Stated = <Code extends string>(
  value: number,
  unit: Code,
  spread?: Spread,
  detail?: Detail,
) => Evidence<Code>;

export const exactly: Spread = { kind: 'none' };
export const within = (low: number, high: number): Spread => ({ kind: 'range', low, high });
export const sd = (value: number): Spread => ({ kind: 'sd', value });

/** Several numbers from one origin: says the origin once. */
export const stated =
  (origin: Origin): Stated =>
  (value, unit, spread = exactly, detail = {}) => ({ value, unit, spread, ...origin, ...detail });

/** A number nobody gave: shows amber wherever it is used. */
export const assumed = <Code extends string>(
  value: number,
  unit: Code,
  spread: Spread,
  note: string,
): Evidence<Code> => ({
  value,
  unit,
  spread,
  from: 'assumed',
  access: 'derived',
  tier: 'practice',
  sources: [noSource],
  note,
});
