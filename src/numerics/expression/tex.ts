/** A tree in TeX (math mode), with no more parentheses than the reading needs. */
import type { SymbolDeclaration } from './check.ts';
import { texOfName } from './symbol-tex.ts';
import { fold, type OperationNode, type Tree } from './tree.ts';

type Binding = 'sum' | 'product' | 'fraction' | 'power' | 'function' | 'atom';

interface Piece {
  readonly tex: string;
  readonly binding: Binding;
  /** Begins with a minus sign. */
  readonly isSigned: boolean;
  /** Begins with a digit, so that it cannot follow another factor without a sign between. */
  readonly isNumeric: boolean;
}

const piece = (tex: string, binding: Binding, isSigned = false, isNumeric = false): Piece => ({
  tex,
  binding,
  isSigned,
  isNumeric,
});

const inParentheses = (tex: string): string => `\\left(${tex}\\right)`;

const base = ({ tex, binding }: Piece): string => (binding === 'atom' ? tex : inParentheses(tex));

/** In a place where a sum or a sign would be misread. */
const factor = ({ tex, binding, isSigned }: Piece): string =>
  binding === 'sum' || isSigned ? inParentheses(tex) : tex;

const firstFactor = ({ tex, binding }: Piece): string => (binding === 'sum' ? inParentheses(tex) : tex);

const texOfNumber = (value: number): Piece => {
  if (value === 3.141592653589793) return piece('\\pi', 'atom');
  const isPlain = value === 0 || (value >= 1e-3 && value < 1e6);
  const [significand = '', exponent] = (isPlain ? String(value) : value.toExponential()).split('e');
  if (exponent === undefined) return piece(significand, 'atom', false, true);
  const power = `10^{${exponent.replace('+', '')}}`;
  return significand === '1'
    ? piece(power, 'power', false, true)
    : piece(`${significand} \\times ${power}`, 'product', false, true);
};

const texOfSymbol = (name: string, declared: string | undefined): Piece => {
  const tex = declared ?? texOfName(name);
  return piece(/[\^']/.test(tex) ? `{${tex}}` : tex, 'atom');
};

const texOfProduct = (a: Piece, b: Piece): Piece => {
  const right = factor(b);
  const sign = b.isNumeric && right === b.tex ? ' \\cdot ' : ' \\, ';
  return piece(`${firstFactor(a)}${sign}${right}`, 'product', a.isSigned && a.binding !== 'sum', a.isNumeric);
};

const texOfPower = (a: Piece, b: Piece, exponent: Tree | undefined): Piece => {
  const isRatio =
    exponent?.kind === 'operation' &&
    exponent.operator === '/' &&
    exponent.operands.every((operand) => operand.kind === 'number');
  const shown = isRatio ? b.tex.replace(/^\\frac\{(.*)\}\{(.*)\}$/, '$1/$2') : b.tex;
  return piece(`${base(a)}^{${shown}}`, 'power', false, a.isNumeric);
};

const texOfOperation = (node: OperationNode, pieces: readonly Piece[]): Piece => {
  const none = piece('', 'atom');
  const [a = none, b = none, c = none] = pieces;
  switch (node.operator) {
    case '+':
      return piece(`${a.tex} + ${b.isSigned ? inParentheses(b.tex) : b.tex}`, 'sum', a.isSigned);
    case '-':
      return piece(`${a.tex} - ${factor(b)}`, 'sum', a.isSigned);
    case '*':
      return texOfProduct(a, b);
    case '/':
      return piece(`\\frac{${a.tex}}{${b.tex}}`, 'fraction', false, a.isNumeric);
    case '^':
      return texOfPower(a, b, node.operands[1]);
    case 'negate':
      return piece(`-${factor(a)}`, 'product', true);
    case 'sqrt':
      return piece(`\\sqrt{${a.tex}}`, 'atom');
    case 'exp':
    case 'log':
      return piece(`\\${node.operator === 'log' ? 'ln' : 'exp'}${inParentheses(a.tex)}`, 'function');
    case 'pos':
      return piece(`\\max\\left(${a.tex}, 0\\right)`, 'function');
    case 'hill': {
      const [x, k] = [`${base(a)}^{${c.tex}}`, `${base(b)}^{${c.tex}}`];
      return piece(`\\frac{${x}}{${k} + ${x}}`, 'fraction');
    }
  }
};

/** Right-hand side in TeX. Symbols print as declared, else as their names say. */
export const texOf = (tree: Tree, symbols: Readonly<Record<string, SymbolDeclaration>>): string =>
  fold<Piece>(tree, (node, pieces) => {
    switch (node.kind) {
      case 'number':
        return texOfNumber(node.value);
      case 'symbol':
        return texOfSymbol(node.name, symbols[node.name]?.tex);
      case 'operation':
        return texOfOperation(node, pieces);
    }
  }).tex;
