/** Trajectories on the lanes of a kernel: a new one on a lane as soon as its last has ended. */
import type { CompiledSystem } from './compile-system.ts';
import type { Itinerary } from './itinerary.ts';
import { Lane } from './lane.ts';
import { outcome, type Outcome } from './outcome.ts';
import { Trajectory, type Recorder, type Start } from './trajectory.ts';

export interface Run {
  readonly start: Start;
  readonly recorder: Recorder;
  readonly ended: (outcome: Outcome, lane: Lane, trajectory: Trajectory) => void;
}

/**
 * Runs what `next` gives until it gives nothing more. `pause` is called now and then with what is under way; when it
 * says true, that is cancelled and nothing more is begun. At most `attemptsAtOnce` lie between two calls of it.
 */
export const runLanes = (
  compiled: CompiledSystem,
  itinerary: Itinerary,
  next: () => Run | undefined,
  pause: (underWay: readonly Trajectory[]) => boolean,
  attemptsAtOnce = 10_000,
): void => {
  const kernel = compiled.instantiate();
  const running = new Map<number, Run>();
  const lanes = Array.from({ length: kernel.lanes }, (_, index) => new Lane(kernel, compiled.step, index));
  const trajectories = lanes.map((lane) => new Trajectory(lane, compiled, itinerary));
  let last: Start | undefined;

  const end = (index: number, how: Outcome): void => {
    running.get(index)?.ended(how, lanes[index] as Lane, trajectories[index] as Trajectory);
    running.delete(index);
  };
  const refill = (index: number): void => {
    const trajectory = trajectories[index] as Trajectory;
    for (let run = next(); run !== undefined; run = next()) {
      running.set(index, run);
      last = run.start;
      const ended = trajectory.begin(run.start, run.recorder);
      if (ended === undefined) return;
      end(index, ended);
    }
    if (last !== undefined) trajectory.park(last);
  };

  lanes.forEach((_, index) => refill(index));
  while (running.size > 0) {
    const underWay = trajectories.filter((_, index) => running.has(index));
    if (pause(underWay)) {
      trajectories.forEach(({ time }, index) => end(index, outcome('cancelled', time)));
      return;
    }
    const asking = kernel.repeat(attemptsAtOnce);
    for (let index = 0; index < lanes.length; index += 1) {
      if ((asking & (1 << index)) === 0 || !running.has(index)) continue;
      const ended = trajectories[index]?.attend();
      if (ended === undefined) continue;
      end(index, ended);
      refill(index);
    }
  }
};
