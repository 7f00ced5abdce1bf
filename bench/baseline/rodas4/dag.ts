/** Expressions as nodes made once: equal ones are the same node. */

export type Operator = '+' | '-' | '*' | '/';

export type Node =
  | { readonly op: 'constant'; readonly value: number; readonly id: number }
  | { readonly op: 'state' | 'parameter'; readonly index: number; readonly id: number }
  | { readonly op: 'negate'; readonly a: Node; readonly id: number }
  | { readonly op: Operator; readonly a: Node; readonly b: Node; readonly id: number };

export const isConstant = (node: Node, value?: number): boolean =>
  node.op === 'constant' && (value === undefined || node.value === value);

export class Dag {
  private readonly known = new Map<string, Node>();

  private once(key: string, make: (id: number) => Node): Node {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const node = make(this.known.size);
    this.known.set(key, node);
    return node;
  }

  private binary(op: Operator, a: Node, b: Node): Node {
    return this.once(`${op}|${a.id}|${b.id}`, (id) => ({ op, a, b, id }));
  }

  constant(value: number): Node {
    return this.once(`c|${value}`, (id) => ({ op: 'constant', value, id }));
  }

  state(index: number): Node {
    return this.once(`y|${index}`, (id) => ({ op: 'state', index, id }));
  }

  parameter(index: number): Node {
    return this.once(`p|${index}`, (id) => ({ op: 'parameter', index, id }));
  }

  add(a: Node, b: Node): Node {
    if (isConstant(a, 0)) return b;
    if (isConstant(b, 0)) return a;
    if (a.op === 'constant' && b.op === 'constant') return this.constant(a.value + b.value);
    if (b.op === 'negate') return this.subtract(a, b.a);
    if (a.op === 'negate') return this.subtract(b, a.a);
    return a.id <= b.id ? this.binary('+', a, b) : this.binary('+', b, a);
  }

  subtract(a: Node, b: Node): Node {
    if (isConstant(b, 0)) return a;
    if (isConstant(a, 0)) return this.negate(b);
    if (a.op === 'constant' && b.op === 'constant') return this.constant(a.value - b.value);
    if (a === b) return this.constant(0);
    if (b.op === 'negate') return this.add(a, b.a);
    return this.binary('-', a, b);
  }

  negate(a: Node): Node {
    if (a.op === 'constant') return this.constant(-a.value);
    if (a.op === 'negate') return a.a;
    if (a.op === '-') return this.subtract(a.b, a.a);
    return this.once(`n|${a.id}`, (id) => ({ op: 'negate', a, id }));
  }

  multiply(a: Node, b: Node): Node {
    if (isConstant(a, 0) || isConstant(b, 0)) return this.constant(0);
    if (isConstant(a, 1)) return b;
    if (isConstant(b, 1)) return a;
    if (isConstant(a, -1)) return this.negate(b);
    if (isConstant(b, -1)) return this.negate(a);
    if (a.op === 'constant' && b.op === 'constant') return this.constant(a.value * b.value);
    if (a.op === 'negate') return this.negate(this.multiply(a.a, b));
    if (b.op === 'negate') return this.negate(this.multiply(a, b.a));
    return a.id <= b.id ? this.binary('*', a, b) : this.binary('*', b, a);
  }

  divide(a: Node, b: Node): Node {
    if (isConstant(a, 0) || isConstant(b, 1)) return a;
    if (b.op === 'constant') return this.multiply(a, this.constant(1 / b.value));
    if (a.op === 'negate') return this.negate(this.divide(a.a, b));
    return this.binary('/', a, b);
  }

  power(a: Node, exponent: number): Node {
    if (exponent === 0) return this.constant(1);
    if (exponent === 1) return a;
    if (exponent % 2 === 1) return this.multiply(a, this.power(a, exponent - 1));
    return this.power(this.multiply(a, a), exponent / 2);
  }

  /** Derivative with respect to one state; `known` holds those of the parts. */
  derivative(node: Node, state: number, known: Map<number, Node>): Node {
    const found = known.get(node.id);
    if (found !== undefined) return found;
    const of = (part: Node): Node => this.derivative(part, state, known);
    const result = this.derivativeOf(node, state, of);
    known.set(node.id, result);
    return result;
  }

  private derivativeOf(node: Node, state: number, of: (part: Node) => Node): Node {
    switch (node.op) {
      case 'constant':
      case 'parameter':
        return this.constant(0);
      case 'state':
        return this.constant(node.index === state ? 1 : 0);
      case 'negate':
        return this.negate(of(node.a));
      case '+':
        return this.add(of(node.a), of(node.b));
      case '-':
        return this.subtract(of(node.a), of(node.b));
      case '*':
        return this.add(this.multiply(of(node.a), node.b), this.multiply(node.a, of(node.b)));
      case '/':
        return this.divide(this.subtract(of(node.a), this.multiply(node, of(node.b))), node.b);
    }
  }
}
