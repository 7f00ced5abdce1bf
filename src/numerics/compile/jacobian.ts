/** The Jacobian of the right-hand side: which entries can differ from zero, and their expressions. */
import { Derivative } from './derivative.ts';
import { visit, type Node } from './graph.ts';
import type { SystemGraph } from './system-graph.ts';

export interface JacobianEntry {
  readonly row: number;
  readonly column: number;
  readonly value: Node;
}

/** Indices of the states below a node, ascending. */
const statesBelow = (root: Node): readonly number[] => {
  const seen = new Set<Node>();
  const states: number[] = [];
  visit(
    [root],
    (node) => seen.has(node),
    (node) => {
      seen.add(node);
      if (node.operation === 'state') states.push(node.value);
    },
  );
  return states.sort((a, b) => a - b);
};

/** d(rate)/d(state) for each state below the rate, zeros left out; what was differentiated once is known. */
export class Gradients {
  private readonly derivatives: readonly Derivative[];
  private readonly below = new Map<Node, readonly number[]>();

  constructor({ graph, stateCount }: SystemGraph) {
    this.derivatives = Array.from({ length: stateCount }, (_, state) => new Derivative(graph, state));
  }

  statesBelow(node: Node): readonly number[] {
    const known = this.below.get(node) ?? statesBelow(node);
    this.below.set(node, known);
    return known;
  }

  of(node: Node): readonly (readonly [state: number, derivative: Node])[] {
    return this.statesBelow(node).flatMap((state) => {
      const derivative = this.derivatives[state]?.of(node);
      return derivative === undefined ? [] : [[state, derivative] as const];
    });
  }
}

/** Row by row; only entries that are not zero for all values. */
export const jacobian = (
  system: SystemGraph,
  gradients: Gradients = new Gradients(system),
): readonly JacobianEntry[] =>
  system.derivatives.flatMap((derivative, row) =>
    gradients.of(derivative).map(([column, value]) => ({ row, column, value })),
  );
