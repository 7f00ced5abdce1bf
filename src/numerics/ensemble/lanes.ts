/**
 * Asynchronous lanes: each follows a trajectory of its own with its own step size, and takes the next that waits as
 * soon as it is done. What a trajectory comes to depends on none of its neighbours.
 */
import type { Kernel } from '../backends/kernel.ts';
import { Cancelled, type AbortSignalLike } from '../executor.ts';
import type { CompiledSystem } from '../solve/compile-system.ts';
import type { Itinerary } from '../solve/itinerary.ts';
import { Lane } from '../solve/lane.ts';
import { notFinite, type Outcome } from '../solve/outcome.ts';
import { Trajectory } from '../solve/trajectory.ts';
import { endedWell } from './outcome-codes.ts';
import { StatisticReader, type Statistics } from './statistic.ts';

/** Between two looks at the signal. */
const attemptsAtOnce = 100;

export interface LaneWork {
  readonly accepted: number;
  readonly rejected: number;
  /** Segments begun. */
  readonly restarts: number;
  /** Attempts of lanes without a trajectory, while others had one. */
  readonly idle: number;
}

export interface Followed {
  readonly compiled: CompiledSystem;
  /** Nobody else may use it meanwhile. */
  readonly kernel: Kernel;
  readonly itinerary: Itinerary;
  readonly statistics: Statistics;
}

export interface Queue {
  readonly count: number;
  /** Values of the trajectory at this place, in the order of the system. */
  readonly start: (place: number) => { readonly parameters: Float64Array; readonly initial: Float64Array };
  readonly end: (place: number, outcome: Outcome, statistics: StatisticReader) => void;
}

/** One lane with the trajectory that it follows. */
class Seat {
  readonly lane: Lane;
  readonly trajectory: Trajectory;
  readonly reader: StatisticReader;
  /** In the queue; undefined for a lane that has nothing left to do. */
  place: number | undefined;
  private readonly followed: Followed;
  /** Time of the last point that counts for the statistics. */
  private seen = -Infinity;

  constructor(followed: Followed, index: number) {
    const { compiled, kernel, itinerary, statistics } = followed;
    this.followed = followed;
    this.lane = new Lane(kernel, index);
    this.reader = new StatisticReader(compiled.system, compiled.step.cells, statistics, this.lane);
    this.trajectory = new Trajectory(this.lane, compiled, itinerary, {
      save: (saved) => this.take(itinerary.saveAt[saved] as number),
    });
  }

  begin(parameters: Float64Array, initial: Float64Array): Outcome | undefined {
    this.seen = -Infinity;
    this.reader.begin();
    return this.trajectory.begin(parameters, initial);
  }

  /** The place where a trajectory ended well is a point of it too. */
  takeEnd(ended: Outcome): Outcome {
    if (!endedWell(ended) || ended.time <= this.seen) return ended;
    const { lane } = this;
    const { cells } = this.followed.compiled.step;
    lane.copy(cells.state, cells.observed);
    lane.kernel.call('measure');
    this.take(ended.time);
    const lost = this.reader.withoutValue();
    return lost === undefined ? ended : notFinite(ended.time, lost);
  }

  private take(time: number): void {
    this.seen = time;
    this.reader.take(time);
  }
}

class LaneRun {
  private readonly followed: Followed;
  private readonly queue: Queue;
  private readonly seats: readonly Seat[];
  private next = 0;
  private accepted = 0;
  private attempts = 0;
  private restarts = 0;

  constructor(followed: Followed, queue: Queue) {
    this.followed = followed;
    this.queue = queue;
    this.seats = Array.from({ length: followed.kernel.lanes }, (_, index) => new Seat(followed, index));
  }

  run(signal: AbortSignalLike | undefined): LaneWork {
    const { seats } = this;
    const { kernel, compiled } = this.followed;
    for (const seat of seats) this.fill(seat);
    while (seats.some(({ place }) => place !== undefined)) {
      if (signal?.aborted === true) throw new Cancelled();
      const asking = kernel.repeat(attemptsAtOnce);
      seats.forEach((seat, index) => {
        if (((asking >> index) & 1) === 1) this.attend(seat);
      });
    }
    const { accepted, attempts, restarts } = this;
    const idle = seats.reduce((sum, { lane }) => sum + lane.get(compiled.step.cells.attempts), 0);
    return { accepted, rejected: attempts - accepted, restarts, idle };
  }

  private attend(seat: Seat): void {
    if (seat.place === undefined) return;
    const ended = seat.trajectory.attend();
    if (ended === undefined) return;
    this.end(seat, ended);
    this.fill(seat);
  }

  /** The next trajectory that does not end where it starts. */
  private fill(seat: Seat): void {
    while (this.next < this.queue.count) {
      const { parameters, initial } = this.queue.start(this.next);
      seat.place = this.next;
      this.next += 1;
      const ended = seat.begin(parameters, initial);
      if (ended === undefined) return;
      this.end(seat, ended);
    }
    seat.place = undefined;
    const { parameters, initial } = this.queue.start(0);
    seat.trajectory.park(parameters, initial);
  }

  private end(seat: Seat, outcome: Outcome): void {
    const { cells } = this.followed.compiled.step;
    this.accepted += seat.lane.get(cells.steps);
    this.attempts += seat.lane.get(cells.attempts);
    this.restarts += seat.trajectory.restarts;
    this.queue.end(seat.place as number, seat.takeEnd(outcome), seat.reader);
  }
}

/** Follows the trajectories of a queue. @throws Cancelled */
export const followAll = (followed: Followed, queue: Queue, signal?: AbortSignalLike): LaneWork =>
  new LaneRun(followed, queue).run(signal);
