/** Values of graph nodes for given states and parameters: the plain reading of the graph. */
import { exp, log, power } from '../expression/operations.ts';
import { visit, type Node } from './graph.ts';

const valueOf = (node: Node, a: number, b: number, c: number): number => {
  switch (node.operation) {
    case 'constant':
    case 'state':
    case 'parameter':
      return node.value;
    case 'add':
      return a + b;
    case 'subtract':
      return a - b;
    case 'multiply':
      return a * b;
    case 'divide':
      return a / b;
    case 'negate':
      return -a;
    case 'sqrt':
      return Math.sqrt(a);
    case 'exp':
      return exp(a);
    case 'log':
      return log(a);
    case 'power':
      return power(a, b);
    case 'positive':
      return a < 0 ? 0 : a;
    case 'step':
      return a > 0 ? 1 : 0;
    case 'share':
      return a * c;
  }
};

export class GraphValues {
  private readonly states: ArrayLike<number>;
  private readonly parameters: ArrayLike<number>;
  private readonly known = new Map<Node, number>();

  constructor(states: ArrayLike<number>, parameters: ArrayLike<number>) {
    this.states = states;
    this.parameters = parameters;
  }

  of(node: Node): number {
    visit(
      [node],
      (inner) => this.known.has(inner),
      (inner) => this.known.set(inner, this.value(inner)),
    );
    return this.known.get(node) ?? NaN;
  }

  private value(node: Node): number {
    if (node.operation === 'state') return this.states[node.value] ?? NaN;
    if (node.operation === 'parameter') return this.parameters[node.value] ?? NaN;
    const [a = NaN, b = NaN, c = NaN] = node.operands.map((operand) => this.known.get(operand));
    return valueOf(node, a, b, c);
  }
}
