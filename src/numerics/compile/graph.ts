/**
 * Expressions as one graph without repetition: equal sub-expressions are the same node, so a common
 * sub-expression is found by identity. Rewritings keep the value: bit for bit but for the sign of a zero, except
 * that a division by something fixed becomes a product with its reciprocal and x^n a product for small whole n.
 */
import { exp, log, power } from '../expression/operations.ts';

export type Operation =
  | 'constant'
  | 'state'
  | 'parameter'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'negate'
  | 'sqrt'
  | 'exp'
  | 'log'
  | 'power'
  /** max(x, 0) */
  | 'positive'
  /** 1 for x > 0, else 0 */
  | 'step'
  /** a/(a + b), with 1/(a + b) as third operand */
  | 'share';

export interface Node {
  readonly id: number;
  readonly operation: Operation;
  /** Each with a smaller id. */
  readonly operands: readonly Node[];
  /** Of a constant its value; of a state or a parameter its index. */
  readonly value: number;
  /** Whether it depends on a state; what does not is fixed along a trajectory. */
  readonly varies: boolean;
  /** Finite for finite inputs, overflow aside. */
  readonly finite: boolean;
}

/** Whole exponents up to this size become products. */
const largestProduct = 32;

const finiteOperations: ReadonlySet<Operation> = new Set([
  'state',
  'parameter',
  'add',
  'subtract',
  'multiply',
  'negate',
  'positive',
  'step',
]);

export const isConstant = (node: Node, value?: number): boolean =>
  node.operation === 'constant' && (value === undefined || node.value === value);

/** Three ids as one number, exact below 2^17 nodes. */
const keyOf = (a: number, b: number, c: number): number => {
  if (a >= mostNodes) throw new RangeError(`more than ${mostNodes} expressions: the system is too large`);
  return (c * mostNodes + b) * mostNodes + a;
};
const mostNodes = 131072;

export class Graph {
  /** By operation: leaves by their value, others by their operands. */
  private readonly known = new Map<Operation, Map<number, Node>>();
  private count = 0;
  readonly zero = this.constant(0);
  readonly one = this.constant(1);

  constant(value: number): Node {
    return this.node('constant', [], value);
  }

  state(index: number): Node {
    return this.node('state', [], index);
  }

  parameter(index: number): Node {
    return this.node('parameter', [], index);
  }

  add(a: Node, b: Node): Node {
    if (isConstant(a) && isConstant(b)) return this.constant(a.value + b.value);
    if (isConstant(a, 0)) return b;
    if (isConstant(b, 0)) return a;
    if (b.operation === 'negate') return this.subtract(a, operand(b));
    if (a.operation === 'negate') return this.subtract(b, operand(a));
    return this.commutative('add', a, b);
  }

  subtract(a: Node, b: Node): Node {
    if (isConstant(a) && isConstant(b)) return this.constant(a.value - b.value);
    if (isConstant(b, 0)) return a;
    if (isConstant(a, 0)) return this.negate(b);
    if (a === b && a.finite) return this.zero;
    if (b.operation === 'negate') return this.add(a, operand(b));
    return this.node('subtract', [a, b]);
  }

  multiply(a: Node, b: Node): Node {
    if (isConstant(a) && isConstant(b)) return this.constant(a.value * b.value);
    if ((isConstant(a, 0) && b.finite) || (isConstant(b, 0) && a.finite)) return this.zero;
    if (isConstant(a, 1)) return b;
    if (isConstant(b, 1)) return a;
    if (isConstant(a, -1)) return this.negate(b);
    if (isConstant(b, -1)) return this.negate(a);
    if (a.operation === 'negate') return this.negate(this.multiply(operand(a), b));
    if (b.operation === 'negate') return this.negate(this.multiply(a, operand(b)));
    return this.commutative('multiply', a, b);
  }

  divide(a: Node, b: Node): Node {
    if (isConstant(a) && isConstant(b)) return this.constant(a.value / b.value);
    if (isConstant(b, 1)) return a;
    if (isConstant(b)) return this.multiply(a, this.constant(1 / b.value));
    if (a.varies && !b.varies) return this.multiply(a, this.divide(this.one, b));
    if (a.operation === 'negate') return this.negate(this.divide(operand(a), b));
    if (b.operation === 'negate') return this.negate(this.divide(a, operand(b)));
    return this.node('divide', [a, b]);
  }

  negate(a: Node): Node {
    if (isConstant(a)) return this.constant(-a.value);
    if (a.operation === 'negate') return operand(a);
    if (a.operation === 'subtract') return this.subtract(operand(a, 1), operand(a));
    return this.node('negate', [a]);
  }

  sqrt(a: Node): Node {
    return isConstant(a) ? this.constant(Math.sqrt(a.value)) : this.node('sqrt', [a]);
  }

  exp(a: Node): Node {
    return isConstant(a) ? this.constant(exp(a.value)) : this.node('exp', [a]);
  }

  log(a: Node): Node {
    return isConstant(a) ? this.constant(log(a.value)) : this.node('log', [a]);
  }

  positive(a: Node): Node {
    if (isConstant(a)) return this.constant(Math.max(a.value, 0));
    return a.operation === 'positive' ? a : this.node('positive', [a]);
  }

  step(a: Node): Node {
    return isConstant(a) ? this.constant(a.value > 0 ? 1 : 0) : this.node('step', [a]);
  }

  power(base: Node, exponent: Node): Node {
    if (isConstant(base) && isConstant(exponent)) return this.constant(power(base.value, exponent.value));
    if (isConstant(exponent)) {
      const n = exponent.value;
      if (n === 0.5) return this.sqrt(base);
      if (Number.isInteger(n) && Math.abs(n) <= largestProduct) {
        return n < 0 ? this.divide(this.one, this.product(base, -n)) : this.product(base, n);
      }
    }
    return this.node('power', [base, exponent]);
  }

  /** a/(a + b) */
  share(a: Node, b: Node): Node {
    if (isConstant(a) && isConstant(b)) return this.constant(a.value / (a.value + b.value));
    return this.node('share', [a, b, this.divide(this.one, this.add(a, b))]);
  }

  private product(base: Node, n: number): Node {
    if (n === 0) return this.one;
    if (n === 1) return base;
    return n % 2 === 1
      ? this.multiply(this.product(base, n - 1), base)
      : this.product(this.multiply(base, base), n / 2);
  }

  private commutative(operation: 'add' | 'multiply', a: Node, b: Node): Node {
    return a.id <= b.id ? this.node(operation, [a, b]) : this.node(operation, [b, a]);
  }

  private node(operation: Operation, operands: readonly Node[], value = 0): Node {
    const [a, b, c] = operands;
    const key = a === undefined ? value : keyOf(a.id, b?.id ?? 0, c?.id ?? 0);
    let known = this.known.get(operation);
    if (known === undefined) this.known.set(operation, (known = new Map()));
    const found = known.get(key);
    if (found !== undefined) return found;
    const node: Node = {
      id: this.count,
      operation,
      operands,
      // Zero of either sign is one constant.
      value: value === 0 ? 0 : value,
      varies: operation === 'state' || operands.some(({ varies }) => varies),
      finite:
        operation === 'constant'
          ? Number.isFinite(value)
          : finiteOperations.has(operation) && operands.every(({ finite }) => finite),
    };
    this.count += 1;
    known.set(key, node);
    return node;
  }
}

const operand = (node: Node, index = 0): Node => node.operands[index] as Node;

/** Every node below the roots that is not yet `seen`, operands first. Without recursion: sums are deep. */
export const visit = (
  roots: readonly Node[],
  seen: (node: Node) => boolean,
  enter: (node: Node) => void,
): void => {
  for (const root of roots) {
    const open: { readonly node: Node; next: number }[] = [{ node: root, next: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const operandNode = top.node.operands[top.next];
      if (seen(top.node)) open.pop();
      else if (operandNode === undefined) {
        open.pop();
        enter(top.node);
      } else {
        top.next += 1;
        if (!seen(operandNode)) open.push({ node: operandNode, next: 0 });
      }
    }
  }
};
