import type { Pooled, PooledChange } from '../../catalogue/index.ts';

const half95 = 3.919927969080108;
const normal95 = 1.6448536269514722;

/**
 * The widest interval, 90 %, in which a new trial may fall: as if every trial of the meta-analysis had been pooled at
 * this time with equal weights, so that one trial spreads √trials as wide as their mean. Fewer trials make it narrower.
 * @throws RangeError where the pooled mean has no confidence interval
 */
export const widestNewArm = (
  { change }: PooledChange,
  { trials }: Pooled,
): { readonly low: number; readonly high: number } => {
  if (change.spread.kind !== 'ci95') throw new RangeError('a pooled mean without a confidence interval');
  const error = (change.spread.high - change.spread.low) / half95;
  const half = normal95 * error * Math.sqrt(1 + trials.value);
  return { low: change.value - half, high: change.value + half };
};
