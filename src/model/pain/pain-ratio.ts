import type { Scalar } from '../../quantities/index.ts';
import type { ParameterValues } from '../mechanisms.ts';
import { relativePain } from './relative-pain.ts';

export interface PainComparison {
  readonly needleLength: Scalar<'mm'>;
  readonly needles: Scalar<'1'>;
  readonly baseLength: Scalar<'mm'>;
  readonly baseNeedles: Scalar<'1'>;
}

/** @throws RangeError outside the lengths and numbers that were compared: there the power law is not known to hold */
export const painRatio = (parameters: ParameterValues, comparison: PainComparison): Scalar<'1'> => {
  for (const { symbol, unit, low, high } of relativePain.validity) {
    const value = comparison[symbol as keyof PainComparison];
    if (!(value >= low && value <= high)) {
      throw new RangeError(`${symbol} ${value} ${unit}: pain was compared from ${low} to ${high} only`);
    }
  }
  return relativePain.of({ ...parameters, ...comparison });
};
