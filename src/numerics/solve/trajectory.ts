/**
 * Drives one lane of a kernel along one trajectory: segments between jumps, values at the times asked for, events,
 * and how it ends. What it writes to its lane depends on this trajectory alone.
 */
import type { StepCells } from '../compile/step-cells.ts';
import type { CompiledSystem } from './compile-system.ts';
import { Diagnosis } from './diagnosis.ts';
import { EventSearch, type Crossing } from './event-search.ts';
import type { Itinerary } from './itinerary.ts';
import type { Lane } from './lane.ts';
import { LaneStates } from './lane-states.ts';
import { notFinite, outcome, tooManySteps, type Outcome } from './outcome.ts';

/** Of derivatives, in a program that computes them; in the order of the system. */
export interface Direction {
  readonly parameters: Float64Array;
  readonly initial: Float64Array;
}

export interface Recorder {
  /** Called when the lane holds the `index`-th saved point in its cells `observed` and `output`. */
  readonly save: (index: number, lane: Lane) => void;
  readonly event?: (id: string, time: number) => void;
}

/** Units in the last place of the elapsed time within which a step is lost. */
const lostUnits = 16;

interface Precision {
  readonly unitRoundoff: number;
  /** Share of its absolute tolerance below which a state is taken as 0. */
  readonly negligible: number;
  /** A step below this share of its segment is too small wherever it is taken. */
  readonly smallestShare: number;
}

const double: Precision = { unitRoundoff: 2.220446049250313e-16, negligible: 1e-40, smallestShare: 1e-40 };
const single: Precision = { unitRoundoff: 1.1920928955078125e-7, negligible: 1e-18, smallestShare: 1e-20 };

/** Share of the segment to start with where the starting step has no value. */
const blindStart = 1e-6;
/** Step of a parked lane as a share of the whole time. */
const parkedShare = 1e-9;

export class Trajectory {
  private readonly lane: Lane;
  private readonly compiled: CompiledSystem;
  private readonly cells: StepCells;
  private readonly itinerary: Itinerary;
  private readonly search: EventSearch;
  private readonly diagnosis: Diagnosis;
  private readonly precision: Precision;
  private readonly recorder: Recorder;
  private readonly states: LaneStates;
  private segmentStart = 0;
  private segmentEnd = 0;
  private nextSave = 0;
  private nextJump = 0;
  /** Segments begun. */
  restarts = 0;

  constructor(lane: Lane, compiled: CompiledSystem, itinerary: Itinerary, recorder: Recorder) {
    this.lane = lane;
    this.compiled = compiled;
    this.cells = compiled.step.cells;
    this.itinerary = itinerary;
    this.recorder = recorder;
    this.states = new LaneStates(lane, compiled);
    this.search = new EventSearch(lane, this.cells, compiled.system.events, this.states);
    this.diagnosis = new Diagnosis(lane, compiled);
    this.precision = lane.kernel.cells instanceof Float32Array ? single : double;
  }

  /** Time reached. */
  get time(): number {
    const { cells, lane } = this;
    const elapsed = lane.get(cells.elapsed);
    return elapsed >= lane.get(cells.length) ? this.segmentEnd : this.segmentStart + elapsed;
  }

  /** Puts the lane at the start of a trajectory. The outcome is there already when the start has no values. */
  begin(parameters: Float64Array, initial: Float64Array, direction?: Direction): Outcome | undefined {
    const { cells, itinerary } = this;
    this.nextSave = 0;
    this.nextJump = 0;
    this.restarts = 0;
    this.setUp(parameters, initial);
    if (direction !== undefined) this.setDirection(direction);
    this.lane.kernel.call('prepare');
    if (itinerary.saveAt[0] === itinerary.start) {
      this.states.copy(cells.state, cells.observed);
      const bad = this.save(itinerary.start);
      if (bad !== undefined) return bad;
    }
    return this.beginSegment(itinerary.start);
  }

  /**
   * Leaves the lane with harmless work: it follows the trajectory in steps too small to get anywhere, and asks for
   * nothing.
   */
  park(parameters: Float64Array, initial: Float64Array): void {
    const { cells, lane, itinerary } = this;
    const step = parkedShare * (itinerary.end - itinerary.start);
    this.setUp(parameters, initial);
    lane.kernel.call('prepare');
    lane.set(cells.budget, Infinity);
    lane.set(cells.smallestStep, 0);
    lane.set(cells.length, Infinity);
    lane.set(cells.due, Infinity);
    lane.set(cells.elapsed, 0);
    lane.kernel.call('start');
    this.setStep(step, step);
    lane.set(cells.largestStep, step);
  }

  /** Outputs where the trajectory stands, into the cells `output`. */
  measure(): void {
    const { cells, lane } = this;
    this.states.copy(cells.state, cells.observed);
    if (cells.output.length > 0) lane.kernel.call('measure');
  }

  /** After the lane asked for attention: what has to be done, and the outcome once the trajectory has ended. */
  attend(): Outcome | undefined {
    const { cells, lane } = this;
    if (lane.get(cells.accepted) === 1) {
      const ended = this.afterStep();
      if (ended !== undefined) return ended;
    }
    if (lane.get(cells.stuck) === 1) return this.diagnosis.stuck(this.time);
    const budget = lane.get(cells.budget);
    return lane.get(cells.attempts) >= budget
      ? tooManySteps(this.time, budget, this.compiled.method.stiff)
      : undefined;
  }

  private setDirection({ parameters, initial }: Direction): void {
    const { cells, tangents } = this.compiled.step;
    if (tangents === undefined) throw new RangeError('a program without derivatives takes no direction');
    this.lane.setAll(tangents.of(cells.parameter), parameters);
    this.lane.setAll(tangents.of(cells.state), initial);
  }

  private setUp(parameters: Float64Array, initial: Float64Array): void {
    const { cells, lane, itinerary } = this;
    const { limits, tolerances } = itinerary;
    lane.setAll(cells.parameter, parameters);
    lane.setAll(cells.state, initial);
    this.states.setClock(itinerary.start);
    lane.set(cells.relativeTolerance, tolerances.relative);
    lane.setAll(cells.absoluteTolerance, tolerances.absolute);
    lane.set(cells.largestStep, limits.maxStep);
    lane.set(cells.resolution, lostUnits * this.precision.unitRoundoff);
    lane.set(cells.negligible, this.precision.negligible);
    lane.set(cells.budget, limits.maxSteps);
    lane.set(cells.attempts, 0);
    lane.set(cells.steps, 0);
  }

  private afterStep(): Outcome | undefined {
    const { cells, lane, compiled } = this;
    if (compiled.system.events.length > 0) {
      const lost = this.search.withoutValue();
      if (lost !== undefined) return notFinite(this.time, `the event ${compiled.system.events[lost]?.id}`);
      for (const crossing of this.search.crossings()) {
        const event = compiled.system.events[crossing.event];
        if (event === undefined) continue;
        const time = this.timeInStep(crossing.theta);
        this.recorder.event?.(event.id, time);
        if (event.stop || event.set.length > 0) return this.interrupt(crossing, time);
      }
    }
    const bad = this.savePassed(lane.get(cells.elapsed)) ?? this.diagnosis.outside(this.time);
    if (bad !== undefined) return bad;
    if (lane.get(cells.elapsed) < lane.get(cells.length)) {
      this.setDue();
      return undefined;
    }
    if (this.segmentEnd >= this.itinerary.end) return outcome('finished', this.itinerary.end);
    return this.beginSegment(this.segmentEnd);
  }

  /** The trajectory stops at an event, or goes on from there with what the event sets. */
  private interrupt({ event, theta }: Crossing, time: number): Outcome | undefined {
    const { cells, lane, compiled } = this;
    const before = lane.get(cells.elapsedBefore);
    const elapsed = before + theta * (lane.get(cells.elapsed) - before);
    const bad = this.savePassed(elapsed);
    if (bad !== undefined) return bad;
    this.states.observe(theta);
    this.states.copy(cells.observed, cells.state);
    lane.set(cells.elapsed, elapsed);
    const declared = compiled.system.events[event];
    const effect = compiled.step.eventEffects[event];
    if (effect !== undefined) this.states.apply(effect);
    if (declared?.stop === true) return outcome('stopped-by-event', time, '', declared.id);
    return this.diagnosis.outside(time) ?? this.beginSegment(time);
  }

  /** Jumps due now, then a segment to the next jump or the end. */
  private beginSegment(time: number): Outcome | undefined {
    const { cells, lane, compiled, itinerary } = this;
    const { jumps } = compiled.system;
    for (
      let jump = jumps[this.nextJump];
      jump !== undefined && jump.at <= time;
      jump = jumps[this.nextJump]
    ) {
      const effect = compiled.step.jumps[this.nextJump];
      if (effect !== undefined) this.states.apply(effect);
      this.nextJump += 1;
    }
    this.restarts += 1;
    this.segmentStart = time;
    this.segmentEnd = jumps[this.nextJump]?.at ?? itinerary.end;
    const length = this.segmentEnd - time;
    if (length <= 0) return outcome('finished', itinerary.end);
    this.states.setClock(time);
    lane.set(cells.length, length);
    lane.set(cells.smallestStep, Math.max(itinerary.limits.minStep, this.precision.smallestShare * length));
    lane.set(cells.elapsed, 0);
    lane.set(cells.elapsedBefore, 0);
    lane.set(cells.stuck, 0);
    lane.set(cells.attention, 0);
    const bad = this.diagnosis.withoutValue(time) ?? this.diagnosis.outside(time);
    if (bad !== undefined) return bad;
    this.setDue();
    this.setFirstStep(length);
    if (compiled.system.events.length > 0) {
      this.states.copy(cells.state, cells.observed);
      lane.kernel.call('guard');
      lane.setAll(cells.guard, lane.values(cells.observedGuard));
      if (this.search.beginsAtZero()) lane.set(cells.due, 0);
    }
    return undefined;
  }

  private setFirstStep(length: number): void {
    const { cells, lane } = this;
    const { initialStep, maxStep } = this.itinerary.limits;
    lane.kernel.call('start');
    const suggested = lane.get(cells.suggestedStep);
    const wanted = initialStep ?? (suggested > 0 ? suggested : blindStart * length);
    const first = Math.min(wanted, maxStep);
    this.setStep(first >= length ? length : Math.min(first, length / 2), first);
  }

  /** After the routine `start`: an explicit method begins with the slopes that the step before would have left. */
  private setStep(step: number, proposed: number): void {
    const { cells, lane, compiled } = this;
    lane.set(cells.step, step);
    lane.set(cells.proposed, proposed);
    lane.set(cells.accepted, 1);
    if (compiled.method.kind === 'explicit')
      this.states.copy(cells.slope, cells.stages.at(-1) ?? cells.slope);
  }

  /** The lane asks for attention at the next time to save, at the latest at the end of the segment. */
  private setDue(): void {
    const { cells, lane, itinerary } = this;
    const next = itinerary.saveAt[this.nextSave] ?? Infinity;
    lane.set(cells.due, next < this.segmentEnd ? next - this.segmentStart : lane.get(cells.length));
  }

  private timeInStep(theta: number): number {
    const { cells, lane } = this;
    const before = lane.get(cells.elapsedBefore);
    return theta >= 1 ? this.time : this.segmentStart + before + theta * (lane.get(cells.elapsed) - before);
  }

  /** Saves the points up to this place in the segment. */
  private savePassed(elapsed: number): Outcome | undefined {
    const { cells, lane, itinerary } = this;
    const before = lane.get(cells.elapsedBefore);
    const size = lane.get(cells.elapsed) - before;
    for (;;) {
      const time = itinerary.saveAt[this.nextSave];
      if (time === undefined || time > this.segmentEnd) return undefined;
      const place = time === this.segmentEnd ? lane.get(cells.length) : time - this.segmentStart;
      if (place > elapsed) return undefined;
      this.states.observe(Math.max(0, (place - before) / size));
      const bad = this.save(time);
      if (bad !== undefined) return bad;
    }
  }

  private save(time: number): Outcome | undefined {
    const { cells, lane, compiled } = this;
    if (cells.output.length > 0) lane.kernel.call('measure');
    for (let i = 0; i < cells.output.length; i += 1) {
      if (!Number.isFinite(lane.get(cells.output, i))) {
        return notFinite(time, compiled.system.outputs[i] ?? 'an output');
      }
    }
    this.recorder.save(this.nextSave, lane);
    this.nextSave += 1;
    return undefined;
  }
}
