/** Sections that read a trajectory: values inside the last step, outputs, guards, and the effects of jumps. */
import type { ExplicitMethod, RosenbrockMethod } from '../methods/method.ts';
import type { Node } from './graph.ts';
import { cellAt, type Region, type Section } from './program.ts';
import { SectionBuilder, type Value } from './section-builder.ts';
import { graphAt, indices, loads, type StepContext } from './step-context.ts';
import type { Effect } from './system-graph.ts';

const stageSum = (b: SectionBuilder, context: StepContext, weights: readonly number[], i: number): Value =>
  weights.reduce<Value | undefined>((sum, weight, j) => {
    const stage = context.cells.stages[j];
    return stage === undefined || weight === 0 ? sum : b.addScaled(sum, weight, b.load(cellAt(stage, i)));
  }, undefined) ?? b.constant(0);

const denseRosenbrock = (
  b: SectionBuilder,
  context: StepContext,
  { d }: RosenbrockMethod,
): ((i: number) => Value) => {
  const { cells } = context;
  const theta = b.load(cellAt(cells.theta));
  const rest = b.subtract(b.constant(1), theta);
  return (i) => {
    const inner = d.reduceRight<Value | undefined>((sum, row) => {
      const term = stageSum(b, context, row, i);
      return sum === undefined ? term : b.add(term, b.multiply(theta, sum));
    }, undefined);
    const end = b.load(cellAt(cells.state, i));
    const bent = inner === undefined ? end : b.add(end, b.multiply(rest, inner));
    return b.add(b.multiply(rest, b.load(cellAt(cells.previous, i))), b.multiply(theta, bent));
  };
};

const denseExplicit = (
  b: SectionBuilder,
  context: StepContext,
  method: ExplicitMethod,
): ((i: number) => Value) => {
  const { cells } = context;
  const theta = b.load(cellAt(cells.theta));
  const weights = method.b.map((coefficients) => {
    const sum = coefficients.reduceRight<Value | undefined>(
      (inner, coefficient) =>
        inner === undefined
          ? b.constant(coefficient)
          : b.add(b.constant(coefficient), b.multiply(theta, inner)),
      undefined,
    );
    return b.multiply(theta, sum ?? b.constant(0));
  });
  const step = b.load(cellAt(cells.taken));
  return (i) => {
    const sum = weights.reduce<Value>((total, weight, j) => {
      const stage = cells.stages[j];
      return stage === undefined ? total : b.add(total, b.multiply(weight, b.load(cellAt(stage, i))));
    }, b.constant(0));
    return b.add(b.load(cellAt(cells.previous, i)), b.multiply(step, sum));
  };
};

/** States at `theta` in the last step, by the dense output of the method. */
export const observeSection = (context: StepContext): Section => {
  const b = new SectionBuilder();
  const { cells, graph, method } = context;
  const value =
    method.kind === 'rosenbrock' ? denseRosenbrock(b, context, method) : denseExplicit(b, context, method);
  for (const i of indices(graph.stateCount)) b.store(cellAt(cells.observed, i), value(i));
  return b.section('observe');
};

const valuesSection = (
  name: string,
  context: StepContext,
  nodes: readonly Node[],
  at: Region,
  to: Region,
): Section => {
  const b = new SectionBuilder();
  const values = graphAt(b, context, loads(b, at));
  const computed = nodes.map((node) => values.of(node));
  computed.forEach((value, i) => b.store(cellAt(to, i), value));
  return b.section(name);
};

/** Outputs and guards at the observed states. */
export const outputSection = (context: StepContext): Section =>
  valuesSection('measure', context, context.graph.outputs, context.cells.observed, context.cells.output);

export const guardSection = (context: StepContext): Section =>
  valuesSection('guard', context, context.graph.guards, context.cells.observed, context.cells.observedGuard);

/** What a jump or an event sets, from the states as they stand. */
export const effectSection = (name: string, context: StepContext, { values }: Effect): Section =>
  valuesSection(name, context, values, context.cells.state, context.cells.changed);

/** What is fixed along a trajectory, from its parameters. */
export const prepareSection = (context: StepContext): Section => {
  const b = new SectionBuilder();
  const { fixed } = context;
  const values = graphAt(b, { ...context, fixed: { ...fixed, prepared: new Map() } }, () => {
    throw new RangeError('a fixed value depends on no state');
  });
  const computed = [...fixed.prepared].map(([node, cell]) => [cell, values.of(node)] as const);
  for (const [cell, value] of computed) b.store(cell, value);
  return b.section('prepare');
};
