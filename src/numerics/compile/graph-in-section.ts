/** Graph nodes computed inside a section. */
import { visit, type Node } from './graph.ts';
import { cellAt, type Region } from './program.ts';
import type { SectionBuilder, Value } from './section-builder.ts';

/** Where what is fixed along a trajectory stands. */
export interface FixedCells {
  readonly parameter: Region;
  /** Cells of nodes that are computed once a trajectory. */
  readonly prepared: ReadonlyMap<Node, number>;
}

export class GraphInSection {
  private readonly builder: SectionBuilder;
  private readonly fixed: FixedCells;
  private readonly states: (index: number) => Value;
  private readonly known = new Map<Node, Value>();

  /** At these values of the states, which are asked for as they are needed. */
  constructor(builder: SectionBuilder, fixed: FixedCells, states: (index: number) => Value) {
    this.builder = builder;
    this.fixed = fixed;
    this.states = states;
  }

  of(node: Node): Value {
    visit(
      [node],
      (inner) => this.isKnown(inner),
      (inner) => this.known.set(inner, this.compute(inner)),
    );
    return this.known.get(node) as Value;
  }

  private isKnown(node: Node): boolean {
    if (this.known.has(node)) return true;
    const cell = this.fixed.prepared.get(node);
    if (cell === undefined) return false;
    this.known.set(node, this.builder.load(cell));
    return true;
  }

  private compute(node: Node): Value {
    const { builder } = this;
    const [a = 0, b = 0, c = 0] = node.operands.map((operand) => this.known.get(operand) as Value);
    switch (node.operation) {
      case 'constant':
        return builder.constant(node.value);
      case 'state':
        return this.states(node.value);
      case 'parameter':
        return builder.load(cellAt(this.fixed.parameter, node.value));
      case 'add':
        return builder.add(a, b);
      case 'subtract':
        return builder.subtract(a, b);
      case 'multiply':
        return builder.multiply(a, b);
      case 'divide':
        return builder.divide(a, b);
      case 'negate':
        return builder.negate(a);
      case 'sqrt':
      case 'exp':
      case 'log':
        return builder.unary(node.operation, a);
      case 'power':
        return builder.binary('power', a, b);
      case 'positive':
        return builder.binary('maximum', a, builder.constant(0));
      case 'step':
        return builder.select(
          builder.binary('below', builder.constant(0), a),
          builder.constant(1),
          builder.constant(0),
        );
      case 'share':
        return builder.multiply(a, c);
    }
  }
}

/** The largest nodes below the roots, signs aside, that are fixed along a trajectory and take computing. */
export const fixedNodes = (roots: readonly Node[]): readonly Node[] => {
  const seen = new Set<Node>();
  const fixed = new Set<Node>();
  visit(
    roots,
    (node) => {
      const size = node.operation === 'negate' ? (node.operands[0] ?? node) : node;
      if (!node.varies && size.operands.length > 0) fixed.add(size);
      return seen.has(node) || !node.varies;
    },
    (node) => seen.add(node),
  );
  return [...fixed];
};
