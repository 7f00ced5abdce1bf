/** All texts of a system in one graph. */
import type { Assignment, System, Text } from '../system/system.ts';
import { timeName } from '../system/check-system.ts';
import { Graph, type Node } from './graph.ts';
import { graphOfTree } from './graph-of-tree.ts';

/** New values of some states. */
export interface Effect {
  readonly states: readonly number[];
  readonly values: readonly Node[];
}

export interface SystemGraph {
  readonly graph: Graph;
  /** States of the system, and after them the clock when a text names the time. */
  readonly stateCount: number;
  /** Index of the clock among the states: its derivative is 1. */
  readonly clock?: number;
  /** Rates, in the order of the fluxes. */
  readonly rates: readonly Node[];
  /** The right-hand side, one entry a state. */
  readonly derivatives: readonly Node[];
  readonly jumps: readonly Effect[];
  /** What passes through zero, in the order of the events. */
  readonly guards: readonly Node[];
  readonly eventEffects: readonly Effect[];
  readonly outputs: readonly Node[];
}

export const systemGraph = (system: System): SystemGraph => {
  const graph = new Graph();
  const { constants = {} } = system.declaration;
  const clock = system.usesTime ? system.states.length : undefined;
  const nodes = new Map<string, Node>();
  system.states.forEach((name, index) => nodes.set(name, graph.state(index)));
  system.parameters.forEach((name, index) => nodes.set(name, graph.parameter(index)));
  for (const [name, { value }] of Object.entries(constants)) nodes.set(name, graph.constant(value));
  if (clock !== undefined) nodes.set(timeName, graph.state(clock));

  const read = ({ tree }: Text): Node => graphOfTree(graph, tree, (name) => nodes.get(name));
  for (const [name, law] of system.laws) nodes.set(name, read(law));
  const effect = (set: readonly Assignment[]): Effect => ({
    states: set.map(({ state }) => state),
    values: set.map(({ value }) => read(value)),
  });

  const rates = system.fluxes.map(({ rate }) => read(rate));
  const derivatives = system.states.map(() => graph.zero);
  system.fluxes.forEach(({ from, to }, index) => {
    const rate = rates[index] as Node;
    if (from !== undefined) derivatives[from] = graph.subtract(derivatives[from] as Node, rate);
    if (to !== undefined) derivatives[to] = graph.add(derivatives[to] as Node, rate);
  });
  if (clock !== undefined) derivatives.push(graph.one);
  return {
    graph,
    stateCount: derivatives.length,
    ...(clock === undefined ? {} : { clock }),
    rates,
    derivatives,
    jumps: system.jumps.map(({ set }) => effect(set)),
    guards: system.events.map(({ when }) => read(when)),
    eventEffects: system.events.map(({ set }) => effect(set)),
    outputs: system.outputTexts.map(read),
  };
};
