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

/** Halves are summed apart: a processor need not wait for one sum before it begins the next. */
const pairwiseSum = (builder: SectionBuilder, values: readonly Value[]): Value => {
  if (values.length === 1) return values[0] as Value;
  const half = Math.ceil(values.length / 2);
  const [first, second] = [values.slice(0, half), values.slice(half)];
  return builder.add(pairwiseSum(builder, first), pairwiseSum(builder, second));
};

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
  const tolerances = states.map((state) => toleranceAt(builder, context, state, size(state)));
  const squares = states.map((state, i) => {
    const ratio = builder.divide(vector(state), tolerances[i] as Value);
    return builder.multiply(ratio, ratio);
  });
  const mean = builder.multiply(pairwiseSum(builder, squares), builder.constant(1 / states.length));
  const nothing = builder.multiply(pairwiseSum(builder, tolerances), builder.constant(0));
  return builder.unary('sqrt', builder.add(mean, nothing));
};
