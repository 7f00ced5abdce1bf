/** A tree as a list of instructions over one array of doubles. */
import { exp, hill, log, positivePart, power } from './operations.ts';
import { fold, type Operator, type Tree } from './tree.ts';

export interface Tape {
  /** The order of the inputs. */
  readonly symbols: readonly string[];
  /** Four integers an instruction: operator, up to three cells. The n-th fills the n-th result cell. */
  readonly code: Int32Array;
  /** Inputs, literals, results. Every evaluation writes here: one tape serves one evaluation at a time. */
  readonly cells: Float64Array;
  readonly literalCount: number;
  /** The cell that holds the value of the whole. */
  readonly result: number;
}

const opcodes: Readonly<Record<Operator, number>> = {
  '+': 0,
  '-': 1,
  '*': 2,
  '/': 3,
  '^': 4,
  negate: 5,
  sqrt: 6,
  exp: 7,
  log: 8,
  pos: 9,
  hill: 10,
};

const stride = 4;

const apply = (opcode: number, a: number, b: number, c: number): number => {
  switch (opcode) {
    case 0:
      return a + b;
    case 1:
      return a - b;
    case 2:
      return a * b;
    case 3:
      return a / b;
    case 4:
      return power(a, b);
    case 5:
      return -a;
    case 6:
      return Math.sqrt(a);
    case 7:
      return exp(a);
    case 8:
      return log(a);
    case 9:
      return positivePart(a);
    default:
      return hill(a, b, c);
  }
};

type Operand =
  | { readonly kind: 'input' | 'instruction'; readonly index: number }
  | { readonly kind: 'literal'; readonly value: number };

const isLiteral = (operand: Operand): boolean => operand.kind === 'literal';

/** Inputs in the order of declaration. Literals alone are computed here; the rest stays as it is. */
export const compile = (expression: {
  readonly tree: Tree;
  readonly symbols: Readonly<Record<string, unknown>>;
}): Tape => {
  const symbols = Object.freeze(Object.keys(expression.symbols));
  const inputs = new Map(symbols.map((name, index) => [name, index]));
  const literals: number[] = [];
  const instructions: { readonly opcode: number; readonly operands: readonly Operand[] }[] = [];

  const whole = fold<Operand>(expression.tree, (node, operands) => {
    if (node.kind === 'number') return { kind: 'literal', value: node.value };
    if (node.kind === 'symbol') {
      const index = inputs.get(node.name);
      if (index === undefined) throw new RangeError(`${node.name} is not declared`);
      return { kind: 'input', index };
    }
    const opcode = opcodes[node.operator];
    const values = operands.flatMap((operand) => (operand.kind === 'literal' ? [operand.value] : []));
    if (values.length === operands.length) {
      return { kind: 'literal', value: apply(opcode, values[0] ?? 0, values[1] ?? 0, values[2] ?? 0) };
    }
    instructions.push({ opcode, operands });
    return { kind: 'instruction', index: instructions.length - 1 };
  });

  const firstResult =
    symbols.length + [whole, ...instructions.flatMap(({ operands }) => operands)].filter(isLiteral).length;
  const cellOf = (operand: Operand): number => {
    switch (operand.kind) {
      case 'input':
        return operand.index;
      case 'literal':
        return symbols.length + literals.push(operand.value) - 1;
      case 'instruction':
        return firstResult + operand.index;
    }
  };
  const code = new Int32Array(stride * instructions.length);
  instructions.forEach(({ opcode, operands }, i) => {
    code.set([opcode, ...operands.map(cellOf)], stride * i);
  });
  const cells = new Float64Array(firstResult + instructions.length);
  const result = cellOf(whole);
  cells.set(literals, symbols.length);
  return Object.freeze({ symbols, code, cells, literalCount: literals.length, result });
};

/**
 * Value in the unit of the result, from inputs in their declared units in the order of `tape.symbols`.
 * IEEE arithmetic: outside its domain an operation gives NaN or an infinity.
 * @throws RangeError when the number of inputs is not that of the symbols
 */
export const evaluate = (tape: Tape, inputs: Float64Array): number => {
  const { code, cells, symbols } = tape;
  if (inputs.length !== symbols.length) {
    throw new RangeError(`${inputs.length} inputs for ${symbols.length} symbols`);
  }
  for (let i = 0; i < inputs.length; i += 1) cells[i] = inputs[i] as number;
  let cell = symbols.length + tape.literalCount;
  for (let at = 0; at < code.length; at += stride) {
    const a = cells[code[at + 1] as number] as number;
    const b = cells[code[at + 2] as number] as number;
    const c = cells[code[at + 3] as number] as number;
    cells[cell] = apply(code[at] as number, a, b, c);
    cell += 1;
  }
  return cells[tape.result] as number;
};

/** As `evaluate`, by name; other names are ignored. @throws RangeError when a value is missing */
export const evaluateNamed = (tape: Tape, values: Readonly<Record<string, number>>): number => {
  const inputs = Float64Array.from(tape.symbols, (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`no value for ${name}`);
    return value;
  });
  return evaluate(tape, inputs);
};
