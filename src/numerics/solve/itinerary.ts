/** What trajectories of one run have in common: when they are looked at, how accurately they are followed. */
import type { CompiledSystem } from './compile-system.ts';
import { stepLimits, tolerances, type Control, type Tolerances } from './control.ts';

export interface Itinerary {
  readonly start: number;
  readonly end: number;
  /** Ascending. A value at the time of a jump is the one before the jump. */
  readonly saveAt: Float64Array;
  readonly tolerances: Tolerances;
  readonly limits: ReturnType<typeof stepLimits>;
}

/** @throws RangeError when the times do not ascend from the start to the end, or the control makes no sense */
export const itineraryOf = (
  { system, path }: CompiledSystem,
  control: Control,
  saveAt: readonly number[] | undefined,
): Itinerary => {
  const { start, end } = system.declaration.time;
  const times = Float64Array.from(saveAt ?? [start, end]);
  times.forEach((time, i) => {
    const previous = i === 0 ? start : (times[i - 1] as number);
    const ascends = i === 0 ? time >= previous : time > previous;
    if (!(ascends && time <= end)) {
      throw new RangeError(`saveAt: ${time} stands at ${i}; times ascend from ${start} to ${end}`);
    }
  });
  return {
    start,
    end,
    saveAt: times,
    tolerances: tolerances(system, control, path),
    limits: stepLimits(control),
  };
};
