import { defaultRemainingShare, normalWidth, quantileOf, recoveryTime } from '../../model/index.ts';
import { band } from '../../numerics/index.ts';
import { scalar } from '../../quantities/index.ts';
import type { OpenBand } from './course-record.ts';
import type { CourseRow } from './course-rows.ts';
import { rounded } from './rounded.ts';
import type { Schedule } from './schedule.ts';

const width = quantileOf(normalWidth.prior, 0.5);

/**
 * Days after a session until a reading is back within its normal range and stays there: 0 where it never left,
 * Infinity where the next session or the end comes first.
 */
export const daysToNormal = (
  values: Float64Array,
  { sessions, days, endDay }: Schedule,
  session: number,
): number => {
  const start = sessions[session] ?? NaN;
  const end = sessions[session + 1] ?? endDay;
  const rest = values[0] ?? NaN;
  const far = (k: number): number => Math.abs((values[k] as number) - rest) - width * Math.abs(rest);
  const inside = days.flatMap((day, k) => (day > start && day <= end ? [k] : []));
  const last = inside.findLast((k) => far(k) > 0);
  if (last === undefined) return 0;
  if (last === inside.at(-1)) return Infinity;
  const [before, after] = [days[last] as number, days[last + 1] as number];
  const part = far(last) / (far(last) - far(last + 1));
  return before + part * (after - before) - start;
};

/** By the closed form of the barrier’s clock: a stated share of the disturbance remains. */
export const waterDaysToNormal = (
  { injury, waterHalfLifeH }: CourseRow,
  { sessions, endDay }: Schedule,
  session: number,
): number => {
  if (injury.puncturedFraction === 0) return 0;
  const hours = recoveryTime.of({
    halfLife: scalar(waterHalfLifeH, 'h'),
    remainingShare: scalar(defaultRemainingShare, '1'),
  });
  const room = (sessions[session + 1] ?? endDay) - (sessions[session] ?? NaN);
  return hours / 24 <= room ? hours / 24 : Infinity;
};

const finite = (value: number): number | null => (value === Infinity ? null : rounded(value));

/** A band of days some of which never come. */
export const openBand = (values: readonly number[]): OpenBand | null => {
  if (values.length < 2) return null;
  const { median, low50, high50, low90, high90 } = band(values);
  return {
    median: finite(median),
    low50: finite(low50),
    high50: finite(high50),
    low90: finite(low90),
    high90: finite(high90),
  };
};
