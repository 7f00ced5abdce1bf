/** Size of a vector in units of the tolerance. */
import { cellAt } from './program.ts';
import type { SectionBuilder, Value } from './section-builder.ts';
import { errorStates, type StepContext } from './step-context.ts';

/** rtol·size + atol of one state. */
export const toleranceAt = (
  builder: SectionBuilder,
  { cells }: StepContext,
  state: number,
  size: Value,
): Value =>
  builder.add(
    builder.load(cellAt(cells.absoluteTolerance, state)),
    builder.multiply(builder.load(cellAt(cells.relativeTolerance)), size),
  );

/**
 * Root mean square of vector_i/(atol_i + rtol·size_i) over the states without the clock. Without a finite value
 * where a vector or a size has none: an infinite size must not hide an error.
 */
export const errorNorm = (
  builder: SectionBuilder,
  context: StepContext,
  vector: (state: number) => Value,
  size: (state: number) => Value,
): Value => {
  const states = errorStates(context);
  let sum = builder.constant(0);
  let sizes = builder.constant(0);
  for (const state of states) {
    const tolerance = toleranceAt(builder, context, state, size(state));
    const ratio = builder.divide(vector(state), tolerance);
    sum = builder.add(sum, builder.multiply(ratio, ratio));
    sizes = builder.add(sizes, tolerance);
  }
  const mean = builder.multiply(sum, builder.constant(1 / states.length));
  return builder.unary('sqrt', builder.add(mean, builder.multiply(sizes, builder.constant(0))));
};
