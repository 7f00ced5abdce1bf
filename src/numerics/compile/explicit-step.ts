/** One step attempt of an explicit Runge–Kutta method whose last stage is the first of the next step. */
import type { ExplicitMethod } from '../methods/method.ts';
import { controllerSection } from './controller.ts';
import type { Node } from './graph.ts';
import { cellAt, type Region, type Section } from './program.ts';
import { SectionBuilder, type Value } from './section-builder.ts';
import { graphAt, indices, loads, type StepContext } from './step-context.ts';

type Context = StepContext<ExplicitMethod>;

const stageAt = ({ cells }: Context, s: number): Region => {
  const stage = cells.stages[s];
  if (stage === undefined) throw new RangeError(`stage ${s}`);
  return stage;
};

const weighted = (b: SectionBuilder, context: Context, row: readonly number[], i: number): Value =>
  row.reduce<Value | undefined>(
    (sum, weight, j) => b.addScaled(sum, weight, b.load(cellAt(stageAt(context, j), i))),
    undefined,
  ) ?? b.constant(0);

/** y + h Σ a_j k_j */
const argument =
  (b: SectionBuilder, context: Context, row: readonly number[]) =>
  (i: number): Value =>
    b.add(
      b.load(cellAt(context.cells.state, i)),
      b.multiply(b.load(cellAt(context.cells.step)), weighted(b, context, row, i)),
    );

/** After an accepted attempt its last slopes are the first of this one; a driver that restarts sets both. */
const reuse = (b: SectionBuilder, context: Context): void => {
  const last = stageAt(context, context.method.a.length - 1);
  const wasAccepted = b.binary('below', b.constant(0), b.load(cellAt(context.cells.accepted)));
  for (const i of indices(context.graph.stateCount)) {
    const first = cellAt(stageAt(context, 0), i);
    b.store(first, b.select(wasAccepted, b.load(cellAt(last, i)), b.load(first)));
  }
};

const stageSection = (context: Context, s: number): Section => {
  const { cells, graph, method } = context;
  const b = new SectionBuilder();
  if (s === 1) reuse(b, context);
  const states = argument(b, context, method.a[s] ?? []);
  const values = graphAt(b, context, states);
  const slopes = graph.derivatives.map((node: Node) => values.of(node));
  const isLast = s === method.a.length - 1;
  slopes.forEach((slope, i) => {
    b.store(cellAt(stageAt(context, s), i), slope);
    if (isLast) b.store(cellAt(cells.trial, i), states(i));
  });
  return b.section(`stage ${s + 1}`);
};

export const explicitStep = (context: Context): readonly Section[] => [
  ...indices(context.method.a.length)
    .slice(1)
    .map((s) => stageSection(context, s)),
  controllerSection(context, (b) => ({
    newState: loads(b, context.cells.trial),
    error: (i) => b.multiply(b.load(cellAt(context.cells.step)), weighted(b, context, context.method.e, i)),
  })),
];
