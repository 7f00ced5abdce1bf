import { band } from '../numerics/index.ts';
import type { Band } from './report.ts';

/** Scenarios without a single channel have no depth; they are left out of that number’s band. */
export const finiteBand = (values: readonly number[]): Band | null => {
  const finite = values.filter((value) => Number.isFinite(value));
  return finite.length === 0 ? null : band(finite);
};
