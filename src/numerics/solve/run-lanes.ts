/** Trajectories on the lanes of a kernel: a new one on a lane as soon as its last has ended. */
import type { CompiledSystem } from './compile-system.ts';
import type { Itinerary } from './itinerary.ts';
import { Lane } from './lane.ts';
import { outcome, type Outcome } from './outcome.ts';
import { Trajectory, type Direction, type Recorder } from './trajectory.ts';

/** One trajectory: where it starts, in the order of the system, who sees its points, who sees its end. */
export interface Run {
  readonly parameters: Float64Array;
  readonly initial: Float64Array;
  readonly direction?: Direction;
  readonly recorder: Recorder;
  readonly ended: (outcome: Outcome, lane: Lane, trajectory: Trajectory) => void;
}

/** Attempts between two looks around. */
const attemptsAtOnce = 10_000;

/**
 * Runs what `next` gives until it gives nothing more. `pause` is called now and then with what is under way; when it
 * says true, that is cancelled and nothing more is begun.
 */
export const runLanes = (
  compiled: CompiledSystem,
  itinerary: Itinerary,
  next: () => Run | undefined,
  pause: (underWay: readonly Trajectory[]) => boolean,
): void => {
  const kernel = compiled.instantiate();
  const lanes = Array.from({ length: kernel.lanes }, (_, index) => new Lane(kernel, index));
  const underWay = new Map<Lane, { readonly run: Run; readonly trajectory: Trajectory }>();
  let last: Run | undefined;

  const refill = (lane: Lane): void => {
    for (let run = next(); run !== undefined; run = next()) {
      last = run;
      const trajectory = new Trajectory(lane, compiled, itinerary, run.recorder);
      const ended = trajectory.begin(run.parameters, run.initial, run.direction);
      if (ended === undefined) {
        underWay.set(lane, { run, trajectory });
        return;
      }
      run.ended(ended, lane, trajectory);
    }
    underWay.delete(lane);
    if (last !== undefined) {
      new Trajectory(lane, compiled, itinerary, last.recorder).park(last.parameters, last.initial);
    }
  };

  for (const lane of lanes) refill(lane);
  while (underWay.size > 0) {
    if (pause([...underWay.values()].map(({ trajectory }) => trajectory))) {
      for (const [lane, { run, trajectory }] of underWay) {
        run.ended(outcome('cancelled', trajectory.time), lane, trajectory);
      }
      return;
    }
    const asking = kernel.repeat(attemptsAtOnce);
    for (const lane of lanes) {
      const seat = underWay.get(lane);
      if ((asking & (1 << lane.index)) === 0 || seat === undefined) continue;
      const ended = seat.trajectory.attend();
      if (ended === undefined) continue;
      seat.run.ended(ended, lane, seat.trajectory);
      refill(lane);
    }
  }
};
