/**
 * Symbolic derivatives on the graph. Where a function has a corner the derivative from one side is taken: that of
 * pos(x), and of its powers and hill(x, k, n) with it, is the left one at 0, which is 0.
 */
import { visit, type Graph, type Node } from './graph.ts';

/** Stands for 0 where a slope is infinite there but counts for nothing: any positive number would do. */
const nearZero = 1.1754943508222875e-38;

/** Derivatives of any number of nodes with respect to one state. */
export class Derivative {
  private readonly graph: Graph;
  private readonly state: number;
  private readonly known = new Map<Node, Node | undefined>();

  constructor(graph: Graph, state: number) {
    this.graph = graph;
    this.state = state;
  }

  /** Undefined where it is zero whatever the values are. */
  of(node: Node): Node | undefined {
    visit(
      [node],
      (inner) => !inner.varies || this.known.has(inner),
      (inner) => this.known.set(inner, this.rule(inner)),
    );
    return this.known.get(node);
  }

  private rule(node: Node): Node | undefined {
    const { graph } = this;
    const [a = graph.zero, b = graph.zero, c = graph.zero] = node.operands;
    const da = this.known.get(a);
    const db = this.known.get(b);
    switch (node.operation) {
      case 'constant':
      case 'parameter':
      case 'step':
        return undefined;
      case 'state':
        return node.value === this.state ? graph.one : undefined;
      case 'add':
        return this.sum(da, db);
      case 'subtract':
        return this.sum(da, db && graph.negate(db));
      case 'multiply':
        return this.sum(da && graph.multiply(da, b), db && graph.multiply(a, db));
      case 'divide': {
        const reciprocal = graph.divide(graph.one, b);
        return this.sum(
          da && graph.multiply(da, reciprocal),
          db && graph.negate(graph.multiply(graph.multiply(node, reciprocal), db)),
        );
      }
      case 'negate':
        return da && graph.negate(da);
      case 'sqrt':
        return da && graph.multiply(da, graph.divide(graph.constant(0.5), this.rootOf(a, node)));
      case 'exp':
        return da && graph.multiply(da, node);
      case 'log':
        return da && graph.multiply(da, graph.divide(graph.one, a));
      case 'power': {
        const slope = (): Node => graph.power(this.baseOf(a), graph.subtract(b, graph.one));
        return this.sum(
          da && graph.multiply(da, graph.multiply(b, slope())),
          db && graph.multiply(db, graph.multiply(node, graph.log(this.awayFromZero(a)))),
        );
      }
      case 'positive':
        return da && graph.multiply(da, graph.step(a));
      case 'share': {
        // w²·(b·da − a·db): no difference of nearly equal numbers when only one of them varies.
        const square = (d: Node, other: Node): Node =>
          graph.multiply(graph.multiply(graph.multiply(d, c), other), c);
        return this.sum(da && square(da, b), db && graph.negate(square(db, a)));
      }
    }
  }

  /** Of a positive part, whose slope is 0 where it is 0: the infinite slope of the power there must not count. */
  private baseOf(base: Node): Node {
    return base.operation === 'positive' ? this.awayFromZero(base) : base;
  }

  private rootOf(base: Node, root: Node): Node {
    return base.operation === 'positive' ? this.graph.sqrt(this.awayFromZero(base)) : root;
  }

  /** At least the smallest positive number that counts. */
  private awayFromZero(base: Node): Node {
    const { graph } = this;
    const least = graph.constant(nearZero);
    return graph.add(graph.positive(graph.subtract(base, least)), least);
  }

  private sum(a: Node | undefined, b: Node | undefined): Node | undefined {
    if (a === undefined) return b;
    return b === undefined ? a : this.graph.add(a, b);
  }
}
