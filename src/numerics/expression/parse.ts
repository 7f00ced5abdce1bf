/**
 * Text to tree by recursive descent.
 *
 *     sum      = product { ("+" | "-") product }
 *     product  = unary { ("*" | "/") unary }
 *     unary    = "-" unary | power
 *     power    = atom [ "^" unary ]
 *     atom     = number | symbol | function "(" sum { "," sum } ")" | "(" sum ")"
 */
import { ExpressionError } from './error.ts';
import { nearest } from '../nearest.ts';
import { tokenise, type Token } from './tokens.ts';
import { functionArity, type BinaryOperator, type FunctionName, type Operator, type Tree } from './tree.ts';

export const longestText = 10_000;
export const deepestNesting = 200;

const functionNames = Object.keys(functionArity);
export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functionArity, name);

/** Names other languages use. */
const foreignFunctions: ReadonlyMap<string, string> = new Map([
  ['ln', 'log'],
  ['max', 'pos'],
  ['relu', 'pos'],
  ['root', 'sqrt'],
]);

class Parser {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private at = 0;
  private nesting = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenise(text);
  }

  whole(): Tree {
    if (this.next().kind === 'end') throw new ExpressionError('the text is empty', 0);
    const tree = this.sum();
    if (this.next().kind !== 'end') throw this.unexpected();
    return tree;
  }

  private next(): Token {
    return this.tokens[Math.min(this.at, this.tokens.length - 1)] as Token;
  }

  private accept(...marks: readonly string[]): Token | undefined {
    const token = this.next();
    if (token.kind !== 'mark' || !marks.includes(token.text)) return undefined;
    this.at += 1;
    return token;
  }

  private nested<T>(inner: () => T): T {
    if (this.nesting === deepestNesting) {
      throw new ExpressionError(
        `nested deeper than ${deepestNesting}`,
        this.next().start,
        'name a part of it in an expression of its own',
      );
    }
    this.nesting += 1;
    const result = inner();
    this.nesting -= 1;
    return result;
  }

  private sum(): Tree {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Tree {
    return this.chain(['*', '/'], () => this.unary());
  }

  private chain(operators: readonly BinaryOperator[], operand: () => Tree): Tree {
    let left = operand();
    for (let mark = this.accept(...operators); mark !== undefined; mark = this.accept(...operators)) {
      if (mark.text === '*' && this.next().text === '*' && this.next().start === mark.end) {
        throw new ExpressionError('there is no "**"', mark.start, '^');
      }
      left = operation(mark.text as BinaryOperator, [left, operand()]);
    }
    return left;
  }

  private unary(): Tree {
    const minus = this.accept('-');
    if (minus === undefined) return this.power();
    const operand = this.nested(() => this.unary());
    return operation('negate', [operand], minus.start);
  }

  private power(): Tree {
    const base = this.atom();
    if (this.accept('^') === undefined) return base;
    return operation('^', [base, this.nested(() => this.unary())]);
  }

  private atom(): Tree {
    const token = this.next();
    if (token.kind === 'number') {
      this.at += 1;
      const value = Number(token.text);
      if (value === Infinity) throw new ExpressionError('a number too large for a double', token.start);
      return Object.freeze({ kind: 'number', value, start: token.start, end: token.end });
    }
    if (token.kind === 'name') {
      this.at += 1;
      const isCalled = this.next().kind === 'mark' && this.next().text === '(';
      if (isFunctionName(token.text)) return this.call(token, token.text, isCalled);
      if (isCalled) throw notAFunction(token);
      return Object.freeze({ kind: 'symbol', name: token.text, start: token.start, end: token.end });
    }
    if (this.accept('(') !== undefined) {
      const inner = this.nested(() => this.sum());
      this.close(token);
      return inner;
    }
    throw this.operandMissing(token);
  }

  private call(name: Token, operator: FunctionName, isCalled: boolean): Tree {
    const parameters = operator === 'hill' ? 'x, k, n' : 'x';
    if (!isCalled) {
      throw new ExpressionError(
        `${operator} is a function, not a symbol`,
        name.start,
        `${operator}(${parameters})`,
      );
    }
    const open = this.next();
    this.at += 1;
    const operands: Tree[] = [];
    do operands.push(this.nested(() => this.sum()));
    while (this.accept(',') !== undefined);
    const end = this.close(open);
    if (operands.length !== functionArity[operator]) {
      throw new ExpressionError(
        `${operator} takes ${functionArity[operator]} arguments, not ${operands.length}`,
        name.start,
        `${operator}(${parameters})`,
      );
    }
    return operation(operator, operands, name.start, end);
  }

  private close(open: Token): number {
    const token = this.accept(')');
    if (token !== undefined) return token.end;
    if (this.next().kind !== 'end') throw this.unexpected();
    throw new ExpressionError(
      `the parenthesis opened at ${open.start} is not closed`,
      this.next().start,
      ')',
    );
  }

  /** A complete operand stands before; what follows continues nothing. */
  private unexpected(): ExpressionError {
    const token = this.next();
    const previous = this.tokens[this.at - 1] ?? token;
    if (token.text === ')') return new ExpressionError('nothing was opened for this ")"', token.start, '(');
    if (token.text === ',') {
      const following = this.tokens[this.at + 1] ?? token;
      const isDecimal = previous.kind === 'number' && following.kind === 'number';
      return new ExpressionError(
        'only arguments of a function are separated by ","',
        token.start,
        isDecimal ? `${previous.text}.${following.text}` : undefined,
      );
    }
    const left = this.text.slice(this.startOfOperandBefore(this.at), previous.end);
    return new ExpressionError(
      'an operator is missing',
      token.start,
      `${left.length <= 24 ? left : `…${previous.text}`} * ${token.text}`,
    );
  }

  /** Back over a parenthesis to where it opened, and over the name of its function. */
  private startOfOperandBefore(end: number): number {
    let open = 0;
    for (let i = end - 1; i >= 0; i -= 1) {
      const { text, start } = this.tokens[i] as Token;
      if (text === ')') open += 1;
      if (text === '(') open -= 1;
      const before = this.tokens[i - 1];
      if (open === 0) return text === '(' && before?.kind === 'name' ? before.start : start;
    }
    return 0;
  }

  private operandMissing(token: Token): ExpressionError {
    if (token.kind === 'end')
      return new ExpressionError('the text ends where a value is expected', token.start);
    const previous = this.tokens[this.at - 1];
    if (token.text === '+') return new ExpressionError('there is no unary "+"', token.start, 'leave "+" out');
    if (token.text === ')' && previous?.text === '(') {
      return new ExpressionError('nothing between the parentheses', token.start);
    }
    return new ExpressionError(`a value is expected before "${token.text}"`, token.start);
  }
}

const operation = (
  operator: Operator,
  operands: readonly Tree[],
  start = operands[0]?.start ?? 0,
  end = operands.at(-1)?.end ?? start,
): Tree => Object.freeze({ kind: 'operation', operator, operands: Object.freeze(operands), start, end });

const notAFunction = (token: Token): ExpressionError => {
  const name = foreignFunctions.get(token.text) ?? nearest(token.text, functionNames);
  return new ExpressionError(
    `${token.text} is not a function`,
    token.start,
    name === undefined ? `${token.text} * (` : `${name}(`,
  );
};

/** @throws ExpressionError with the position of the fault and, where one is likely, what to write instead */
export const parse = (text: string): Tree => {
  if (text.length > longestText) {
    throw new ExpressionError(`${text.length} characters; at most ${longestText}`, longestText);
  }
  return new Parser(text).whole();
};
