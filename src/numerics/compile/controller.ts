/**
 * The end of a step attempt as a program: error norm, acceptance, the new state, the next step size. Elementary
 * controller (Hairer, Nørsett & Wanner 1993, II.4): h·0.9·err^(−1/q) with q = embedded order + 1.
 */
import { errorNorm } from './error-norm.ts';
import { cellAt, type Region, type Section } from './program.ts';
import { SectionBuilder, type Value } from './section-builder.ts';
import { errorStates, graphAt, indices, loads, type StepContext } from './step-context.ts';

const safety = 0.9;
/** Change of the step size at once: after an accepted step, and after a rejected one. */
const least = 0.2;
const most = 8;
const leastAfterReject = 0.1;
/** After an attempt without a finite error. */
const afterNotFinite = 0.25;
/** An attempt that makes a non-negative state negative counts as one with this error: about half the step. */
const errorOfNegative = 16;

/** Results of the stages: the state at the end of the step, and the estimate of its error. */
export interface Attempt {
  readonly newState: (index: number) => Value;
  readonly error: (index: number) => Value;
  /** Error between the ends of the step, where it is controlled too. */
  readonly errorInside?: (index: number) => Value;
}

class Controller {
  private readonly builder: SectionBuilder;
  private readonly context: StepContext;
  private readonly attempt: Attempt;

  constructor(builder: SectionBuilder, context: StepContext, attempt: Attempt) {
    this.builder = builder;
    this.context = context;
    this.attempt = attempt;
  }

  write(): void {
    const { builder: b, context } = this;
    const { cells } = context;
    const error = this.errorWithGuard();
    const accepted = b.binary('atMost', error, b.constant(1));
    const elapsed = this.elapsedAfter(accepted);
    const needsLook = b.binary('either', this.events(accepted), this.leavesLimits());
    const isDue = b.binary('atMost', this.load(cells.due), elapsed);
    this.writeStates(accepted);
    const stuck = this.writeStep(error, accepted, elapsed);

    const attempts = b.add(this.load(cells.attempts), b.constant(1));
    const spent = b.binary('atMost', this.load(cells.budget), attempts);
    const look = b.binary('both', accepted, b.binary('either', isDue, needsLook));
    const attention = b.binary('either', look, b.binary('either', stuck, spent));
    this.store(cells.attempts, attempts);
    this.store(cells.steps, b.add(this.load(cells.steps), this.number(accepted)));
    this.store(cells.error, error);
    this.store(cells.accepted, this.number(accepted));
    this.store(cells.stuck, this.number(stuck));
    this.store(cells.attention, this.number(attention));
    this.store(cells.elapsedBefore, this.load(cells.elapsed));
    this.store(cells.elapsed, elapsed);
  }

  private load(region: Region): Value {
    return this.builder.load(cellAt(region));
  }

  private store(region: Region, value: Value): void {
    this.builder.store(cellAt(region), value);
  }

  private number(condition: Value): Value {
    const { builder: b } = this;
    return b.select(condition, b.constant(1), b.constant(0));
  }

  private absolute(value: Value): Value {
    return this.builder.unary('absolute', value);
  }

  /** The larger of the error norms at the end and inside; without a finite value where one has none. */
  private largestError(): Value {
    const { builder: b, context, attempt } = this;
    const old = loads(b, context.cells.state);
    const norm = (error: (index: number) => Value): Value =>
      errorNorm(b, context, error, (i) =>
        b.binary('maximum', this.absolute(attempt.newState(i)), this.absolute(old(i))),
      );
    const atEnd = norm(attempt.error);
    if (attempt.errorInside === undefined) return atEnd;
    const inside = norm(attempt.errorInside);
    return b.add(b.binary('maximum', atEnd, inside), b.multiply(inside, b.constant(0)));
  }

  /** The error; raised when a state that is declared non-negative ends below −atol. */
  private errorWithGuard(): Value {
    const { builder: b, context, attempt } = this;
    const error = this.largestError();
    const declared = Object.values(context.system.declaration.states);
    let lowest: Value | undefined;
    for (const i of errorStates(context)) {
      if (declared[i]?.nonNegative !== true) continue;
      const margin = b.add(attempt.newState(i), b.load(cellAt(context.cells.absoluteTolerance, i)));
      lowest = lowest === undefined ? margin : b.binary('minimum', lowest, margin);
    }
    if (lowest === undefined) return error;
    const raised = b.binary('maximum', error, b.constant(errorOfNegative));
    return b.select(b.binary('below', lowest, b.constant(0)), raised, error);
  }

  /** The last step of a segment ends exactly at its length. */
  private elapsedAfter(accepted: Value): Value {
    const { builder: b } = this;
    const { cells } = this.context;
    const elapsed = this.load(cells.elapsed);
    const length = this.load(cells.length);
    const step = this.load(cells.step);
    const isLast = b.binary('atMost', b.subtract(length, elapsed), step);
    return b.select(accepted, b.select(isLast, length, b.add(elapsed, step)), elapsed);
  }

  private writeStates(accepted: Value): void {
    const { builder: b, context, attempt } = this;
    const { cells, graph } = context;
    for (const i of indices(graph.stateCount)) {
      const old = b.load(cellAt(cells.state, i));
      const value = attempt.newState(i);
      b.store(cellAt(cells.previous, i), old);
      b.store(
        cellAt(cells.state, i),
        b.select(accepted, i === graph.clock ? value : this.kept(value, i), old),
      );
    }
  }

  private kept(value: Value, state: number): Value {
    const { builder: b, context } = this;
    const { absoluteTolerance, negligible } = context.cells;
    const least = b.multiply(b.load(cellAt(absoluteTolerance, state)), this.load(negligible));
    return b.select(b.binary('below', this.absolute(value), least), b.constant(0), value);
  }

  /** Whether a guard passed through zero in its direction, or has no value. */
  private events(accepted: Value): Value {
    const { builder: b, context, attempt } = this;
    const { cells, graph, system } = context;
    const zero = b.constant(0);
    const values = graphAt(b, context, attempt.newState);
    let any = b.binary('below', zero, zero);
    system.events.forEach(({ direction }, i) => {
      const before = b.load(cellAt(cells.guard, i));
      const after = values.of(graph.guards[i] ?? graph.graph.zero);
      const rises = b.binary('both', b.binary('below', before, zero), b.binary('atMost', zero, after));
      const falls = b.binary('both', b.binary('below', zero, before), b.binary('atMost', after, zero));
      if (direction !== 'falling') any = b.binary('either', any, rises);
      if (direction !== 'rising') any = b.binary('either', any, falls);
      any = b.binary('either', any, b.unary('not', b.binary('atMost', after, after)));
      b.store(cellAt(cells.guardBefore, i), before);
      b.store(cellAt(cells.guard, i), b.select(accepted, after, before));
    });
    return any;
  }

  private leavesLimits(): Value {
    const { builder: b, context, attempt } = this;
    let any = b.binary('below', b.constant(0), b.constant(0));
    Object.values(context.system.declaration.states).forEach(({ allowed }, i) => {
      if (allowed === undefined) return;
      const value = attempt.newState(i);
      const [low, high] = allowed;
      any = b.binary('either', any, b.binary('below', value, b.constant(low)));
      any = b.binary('either', any, b.binary('below', b.constant(high), value));
    });
    return any;
  }

  /** err^(−1/q) times the safety factor; infinite for no error at all. */
  private factor(error: Value): Value {
    const { builder: b } = this;
    const q = this.context.method.embeddedOrder + 1;
    if (q === 4) return b.divide(b.constant(safety), b.unary('sqrt', b.unary('sqrt', error)));
    const power = b.multiply(b.unary('log', error), b.constant(-1 / q));
    return b.multiply(b.constant(safety), b.unary('exp', power));
  }

  /** The next step size, clipped to the rest of the segment; true when it would be too small. */
  private writeStep(error: Value, accepted: Value, elapsed: Value): Value {
    const { builder: b } = this;
    const { cells } = this.context;
    const step = this.load(cells.step);
    const factor = this.factor(error);
    // No growth right after a rejected attempt.
    const limit = b.select(
      b.binary('below', b.constant(0), this.load(cells.accepted)),
      b.constant(most),
      b.constant(1),
    );
    const whenAccepted = b.binary('maximum', b.binary('minimum', factor, limit), b.constant(least));
    const whenRejected = b.select(
      b.binary('below', error, b.constant(Infinity)),
      b.binary('maximum', factor, b.constant(leastAfterReject)),
      b.constant(afterNotFinite),
    );
    const wanted = b.multiply(step, b.select(accepted, whenAccepted, whenRejected));
    // A step that was clipped says nothing against the size asked for before.
    const proposed = this.load(cells.proposed);
    const wasClipped = b.binary('both', accepted, b.binary('below', step, proposed));
    const kept = b.select(wasClipped, b.binary('maximum', wanted, proposed), wanted);
    const next = b.binary('minimum', kept, this.load(cells.largestStep));

    const rest = b.subtract(this.load(cells.length), elapsed);
    const half = b.multiply(rest, b.constant(0.5));
    // Two equal steps rather than one and a remainder.
    const clipped = b.select(b.binary('below', half, next), half, next);
    const last = b.select(b.binary('atMost', rest, next), rest, clipped);

    const lost = b.multiply(this.load(cells.resolution), elapsed);
    const smallest = b.binary('maximum', this.load(cells.smallestStep), lost);
    const isTooSmall = b.binary('atMost', next, smallest);
    this.store(cells.taken, step);
    this.store(cells.proposed, next);
    this.store(cells.step, last);
    return b.binary('both', b.unary('not', accepted), isTooSmall);
  }
}

export const controllerSection = (
  context: StepContext,
  attempt: (builder: SectionBuilder) => Attempt,
): Section => {
  const builder = new SectionBuilder();
  new Controller(builder, context, attempt(builder)).write();
  return builder.section('control');
};
