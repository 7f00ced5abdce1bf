/** Syntax trees as graph nodes: what each operator of the language means in the graph. */
import { fold, type Tree } from '../expression/tree.ts';
import { isConstant, type Graph, type Node } from './graph.ts';

/**
 * x^n/(k^n + x^n), 0 for x <= 0, as `operations.ts` has it but for rounding. Powers are taken of x/k or k/x where
 * the divisor is fixed, so that the result is finite at x = 0 and at k = 0, and powers do not run out of range
 * because of the unit; a fixed k is taken to be positive. A power with an exponent that is not whole has no meaning
 * below 0: there k counts as 0.
 */
const hill = (graph: Graph, x: Node, k: Node, n: Node): Node => {
  const positive = graph.positive(x);
  if (isConstant(n, 1)) return graph.share(positive, k);
  if (isConstant(n) && n.value <= 0) {
    const ratio = graph.divide(positive, k);
    return graph.multiply(graph.step(x), graph.share(graph.one, graph.power(ratio, graph.negate(n))));
  }
  const base = isConstant(n) && Number.isInteger(n.value) ? k : graph.positive(k);
  if (!k.varies) return graph.share(graph.power(graph.positive(graph.divide(x, k)), n), graph.one);
  if (!x.varies) {
    // x where it is positive, else 1: then the factor in front gives 0.
    const divisor = graph.add(positive, graph.subtract(graph.one, graph.step(x)));
    const ratio = graph.divide(base, divisor);
    return graph.multiply(graph.step(x), graph.share(graph.one, graph.power(ratio, n)));
  }
  return graph.share(graph.power(positive, n), graph.power(base, n));
};

/** @throws RangeError when a name has no node */
export const graphOfTree = (graph: Graph, tree: Tree, nodeOf: (name: string) => Node | undefined): Node =>
  fold<Node>(tree, (node, operands) => {
    if (node.kind === 'number') return graph.constant(node.value);
    if (node.kind === 'symbol') {
      const found = nodeOf(node.name);
      if (found === undefined) throw new RangeError(`${node.name} is not declared`);
      return found;
    }
    const [a = graph.zero, b = graph.zero, c = graph.zero] = operands;
    switch (node.operator) {
      case '+':
        return graph.add(a, b);
      case '-':
        return graph.subtract(a, b);
      case '*':
        return graph.multiply(a, b);
      case '/':
        return graph.divide(a, b);
      case '^':
        return graph.power(a, b);
      case 'negate':
        return graph.negate(a);
      case 'sqrt':
        return graph.sqrt(a);
      case 'exp':
        return graph.exp(a);
      case 'log':
        return graph.log(a);
      case 'pos':
        return graph.positive(a);
      case 'hill':
        return hill(graph, a, b, c);
    }
  });
