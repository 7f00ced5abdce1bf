/** What the parts of a step program share while it is written. */
import type { Method } from '../methods/method.ts';
import type { System } from '../system/system.ts';
import type { FixedCells } from './graph-in-section.ts';
import { GraphInSection } from './graph-in-section.ts';
import { cellAt, type Region } from './program.ts';
import type { SectionBuilder, Value } from './section-builder.ts';
import type { StepCells } from './step-cells.ts';
import type { SystemGraph } from './system-graph.ts';

export interface StepContext<M extends Method = Method> {
  readonly system: System;
  readonly graph: SystemGraph;
  readonly method: M;
  readonly cells: StepCells;
  readonly fixed: FixedCells;
}

/** Loads of the cells of a region, one by one. */
export const loads =
  (builder: SectionBuilder, region: Region) =>
  (index: number): Value =>
    builder.load(cellAt(region, index));

/** The graph at the states that stand in a region. */
export const graphAt = (
  builder: SectionBuilder,
  { fixed }: StepContext,
  states: (index: number) => Value,
): GraphInSection => new GraphInSection(builder, fixed, states);

export const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** States that count in the error norm: all but the clock. */
export const errorStates = ({ graph }: StepContext): readonly number[] =>
  indices(graph.stateCount).filter((i) => i !== graph.clock);
