/**
 * A first step size from two evaluations of the right-hand side. The second derivative comes from an explicit
 * Euler step that changes the state by about 1 % of its size, as in Hairer, Nørsett & Wanner (1993), II.4. Then the
 * solution is taken to behave like an exponential of rate λ = |y″|/|y′| and size |y′|/λ, of which a method of
 * order q − 1 leaves an error of (hλ)^q·|y′|/λ/100: the h that makes this one tolerance.
 */
import { errorNorm } from './error-norm.ts';
import type { Node } from './graph.ts';
import { cellAt, type Section } from './program.ts';
import { SectionBuilder, type Value } from './section-builder.ts';
import { graphAt, indices, loads, type StepContext } from './step-context.ts';

/** Share of the segment that is tried when nothing moves yet. */
const blind = 1e-6;
const still = 1e-10;

export const startingStep = (context: StepContext): Section => {
  const { cells, graph, method } = context;
  const b = new SectionBuilder();
  const state = loads(b, cells.state);
  const size = (i: number): Value => b.unary('absolute', state(i));
  const slopesAt = (states: (i: number) => Value): readonly Value[] => {
    const values = graphAt(b, context, states);
    return graph.derivatives.map((node: Node) => values.of(node));
  };
  const slopes = slopesAt(state);
  const slope = (i: number): Value => slopes[i] as Value;
  const length = b.load(cellAt(cells.length));
  const blindStep = b.multiply(length, b.constant(blind));

  const d0 = errorNorm(b, context, state, size);
  const d1 = errorNorm(b, context, slope, size);
  const moves = b.binary(
    'both',
    b.binary('below', b.constant(still), d0),
    b.binary('below', b.constant(still), b.multiply(d1, length)),
  );
  const probe = b.binary(
    'minimum',
    b.select(moves, b.divide(b.multiply(b.constant(0.01), d0), d1), blindStep),
    length,
  );
  const later = slopesAt((i) => b.add(state(i), b.multiply(probe, slope(i))));
  const change = errorNorm(b, context, (i) => b.subtract(later[i] as Value, slope(i)), size);
  const d2 = b.divide(change, probe);

  const q = method.embeddedOrder + 1;
  const bends = b.binary('below', b.multiply(d1, b.constant(still)), b.multiply(d2, length));
  const ratio = b.divide(d2, b.multiply(b.multiply(d1, d1), b.constant(1 / 100)));
  const root = b.unary('exp', b.multiply(b.unary('log', ratio), b.constant(1 / q)));
  const curved = b.multiply(b.divide(d1, d2), root);
  const suggested = b.select(b.binary('both', moves, bends), b.binary('minimum', curved, length), blindStep);
  b.store(cellAt(cells.suggestedStep), suggested);
  for (const i of indices(graph.stateCount)) b.store(cellAt(cells.slope, i), slope(i));
  return b.section('start');
};
