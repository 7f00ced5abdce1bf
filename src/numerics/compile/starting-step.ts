/**
 * A first step size from two evaluations of the right-hand side, the second after an explicit Euler step that changes
 * no state by more than 1 % of its size. Each state is taken to behave like an exponential of rate λ = |y″/y′| and
 * size |y′|/λ, of which a method of order 3 leaves an error of (hλ)⁴·|y′|/λ/100 or less: h makes this one tolerance.
 * A state whose exponential is below its tolerance does not count. And none shall change by more than ten times its
 * size, where size is |y| and the size below which it does not matter.
 */
import { cellAt, type Section } from './program.ts';
import { toleranceAt } from './error-norm.ts';
import { SectionBuilder, type Value } from './section-builder.ts';
import { errorStates, graphAt, indices, loads, type StepContext } from './step-context.ts';

/** Change of a state in its own size: of the Euler step, and the most of the first step. */
const eulerChange = 0.01;
const mostChange = 10;
/** Share of the segment that is tried when nothing moves yet. */
const blindShare = 1e-6;

export const startingStep = (context: StepContext): Section => {
  const { cells, graph } = context;
  const b = new SectionBuilder();
  const state = loads(b, cells.state);
  const slopesAt = (states: (i: number) => Value): ((i: number) => Value) => {
    const values = graphAt(b, context, states);
    const slopes = graph.derivatives.map((node) => values.of(node));
    return (i) => slopes[i] as Value;
  };
  const slope = slopesAt(state);
  const length = b.load(cellAt(cells.length));
  const infinity = b.constant(Infinity);
  const least = (values: readonly Value[]): Value =>
    values.reduce((smallest, value) => b.binary('minimum', smallest, value), infinity);
  const absolute = (value: Value): Value => b.unary('absolute', value);

  const counted = errorStates(context);
  const tolerance = (i: number): Value => toleranceAt(b, context, i, absolute(state(i)));
  const perTolerance = b.divide(b.constant(1), b.load(cellAt(cells.relativeTolerance)));
  /** Time in which the fastest state changes by its size. */
  const change = b.multiply(
    perTolerance,
    least(counted.map((i) => b.divide(tolerance(i), absolute(slope(i))))),
  );
  const euler = b.binary('minimum', b.multiply(change, b.constant(eulerChange)), length);
  const later = slopesAt((i) => b.add(state(i), b.multiply(euler, slope(i))));
  const exponentials = counted.map((i) => {
    const size = absolute(slope(i));
    const bend = b.divide(absolute(b.subtract(later(i), slope(i))), euler);
    const time = b.divide(size, bend);
    const amplitude = b.divide(b.multiply(size, time), tolerance(i));
    const share = b.unary('sqrt', b.unary('sqrt', b.divide(b.constant(100), amplitude)));
    return b.select(b.binary('below', b.constant(1), amplitude), b.multiply(time, share), infinity);
  });
  const wanted = least([length, b.multiply(change, b.constant(mostChange)), ...exponentials]);
  const moves = b.binary('below', change, infinity);
  const blind = b.multiply(length, b.constant(blindShare));
  b.store(cellAt(cells.suggestedStep), b.select(moves, wanted, blind));
  for (const i of indices(graph.stateCount)) b.store(cellAt(cells.slope, i), slope(i));
  return b.section('start');
};
