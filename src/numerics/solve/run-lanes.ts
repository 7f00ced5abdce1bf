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
  /** Called when the lane holds the states where it ended, in its cells `observed`, and the outputs there. */
  readonly ended: (outcome: Outcome, lane: Lane, trajectory: Trajectory) => void;
}

/** Attempts between two looks around: milliseconds of work. */
const usually = 1000;

/** One lane with the run it follows, if there is one. */
class Seat {
  readonly lane: Lane;
  readonly trajectory: Trajectory;
  run: Run | undefined;

  constructor(lane: Lane, compiled: CompiledSystem, itinerary: Itinerary) {
    this.lane = lane;
    this.trajectory = new Trajectory(lane, compiled, itinerary, {
      save: (index) => this.run?.recorder.save(index, lane),
      event: (id, time) => this.run?.recorder.event?.(id, time),
    });
  }

  end(how: Outcome): void {
    if (this.run !== undefined) this.trajectory.measure();
    this.run?.ended(how, this.lane, this.trajectory);
    this.run = undefined;
  }
}

/**
 * Runs what `next` gives until it gives nothing more. `pause` is called now and then with what is under way; when it
 * says true, that is cancelled and nothing more is begun; at most `attemptsAtOnce` lie between two calls. Returns the attempts of lanes that had no run left.
 */
export const runLanes = (
  compiled: CompiledSystem,
  itinerary: Itinerary,
  next: () => Run | undefined,
  pause: (underWay: Iterable<Trajectory>) => boolean,
  attemptsAtOnce = usually,
): number => {
  const kernel = compiled.instantiate();
  const seats = Array.from(
    { length: kernel.lanes },
    (_, index) => new Seat(new Lane(kernel, index), compiled, itinerary),
  );
  const underWay = new Set(seats.map(({ trajectory }) => trajectory));
  let last: Run | undefined;

  const refill = (seat: Seat): void => {
    for (let run = next(); run !== undefined; run = next()) {
      last = run;
      seat.run = run;
      const ended = seat.trajectory.begin(run.parameters, run.initial, run.direction);
      if (ended === undefined) return;
      seat.end(ended);
    }
    underWay.delete(seat.trajectory);
    if (last !== undefined) seat.trajectory.park(last.parameters, last.initial);
  };

  for (const seat of seats) refill(seat);
  while (underWay.size > 0) {
    if (pause(underWay)) {
      for (const seat of seats) seat.end(outcome('cancelled', seat.trajectory.time));
      break;
    }
    const asking = kernel.repeat(attemptsAtOnce);
    for (const seat of seats) {
      if ((asking & (1 << seat.lane.index)) === 0 || seat.run === undefined) continue;
      const ended = seat.trajectory.attend();
      if (ended === undefined) continue;
      seat.end(ended);
      refill(seat);
    }
  }
  const { attempts } = compiled.step.cells;
  const parked = seats.filter(({ trajectory }) => !underWay.has(trajectory));
  return parked.reduce((sum, { lane }) => sum + lane.get(attempts), 0);
};
