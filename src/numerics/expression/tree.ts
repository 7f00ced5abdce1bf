/** The syntax tree of an expression, and the one way to walk it. */

export const functionArity = { sqrt: 1, exp: 1, log: 1, pos: 1, hill: 3 } as const;
export type FunctionName = keyof typeof functionArity;
export type BinaryOperator = '+' | '-' | '*' | '/' | '^';
export type Operator = BinaryOperator | 'negate' | FunctionName;

/** Where a sub-expression stands in its text: from `start` up to but not including `end`. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface NumberNode extends Placed {
  readonly kind: 'number';
  readonly value: number;
}

export interface SymbolNode extends Placed {
  readonly kind: 'symbol';
  readonly name: string;
}

export interface OperationNode extends Placed {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly operands: readonly Tree[];
}

export type Tree = NumberNode | SymbolNode | OperationNode;

const noOperands: readonly Tree[] = [];

/**
 * Folds from the leaves to the root, operands from left to right. Without recursion: a sum of thousands of
 * terms is a tree thousands deep.
 */
export const fold = <T>(tree: Tree, visit: (node: Tree, operands: readonly T[]) => T): T => {
  const open: { readonly node: Tree; readonly folded: T[] }[] = [];
  let node = tree;
  for (;;) {
    const first = node.kind === 'operation' ? node.operands[0] : undefined;
    if (first !== undefined) {
      open.push({ node, folded: [] });
      node = first;
      continue;
    }
    let value = visit(node, []);
    for (;;) {
      const parent = open.at(-1);
      if (parent === undefined) return value;
      parent.folded.push(value);
      const operands = parent.node.kind === 'operation' ? parent.node.operands : noOperands;
      const next = operands[parent.folded.length];
      if (next !== undefined) {
        node = next;
        break;
      }
      open.pop();
      value = visit(parent.node, parent.folded);
    }
  }
};
