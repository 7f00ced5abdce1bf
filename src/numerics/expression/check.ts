/** Dimension and scale of every part of an expression. */
import {
  divideDimensions,
  exp,
  dimensionless,
  formatDimension,
  log,
  multiplyDimensions,
  parseUnit,
  powerDimension,
  sameDimension,
  UnitError,
  type Dimension,
} from '../../quantities/index.ts';
import { ExpressionError } from './error.ts';
import { nearest } from '../nearest.ts';
import { isFunctionName } from './parse.ts';
import { identifier } from './tokens.ts';
import { fold, type OperationNode, type Tree } from './tree.ts';

export interface SymbolDeclaration {
  /** UCUM code of the unit in which values are given. */
  readonly unit: string;
  readonly meaning: string;
  /** TeX to print instead of what follows from the name. */
  readonly tex?: string;
}

export interface Expression {
  readonly text: string;
  /** UCUM code of the unit of the result. */
  readonly unit: string;
  readonly symbols: Readonly<Record<string, SymbolDeclaration>>;
}

/** What bare numbers of a sub-expression stand for. */
interface Measure {
  readonly dimension: Dimension;
  /** Natural logarithm of the factor to coherent base units: no product of units overflows it. */
  readonly scale: number;
  /** The unit as declared, when the sub-expression is a symbol. */
  readonly unit?: string;
  /** The value, when it is a literal or a ratio of literals. */
  readonly ratio?: { readonly numerator: number; readonly denominator: number };
}

const pure: Measure = { dimension: dimensionless, scale: 0 };
const scaleTolerance = 1e-9;

const sameScale = (a: Measure, b: Measure): boolean => Math.abs(a.scale - b.scale) <= scaleTolerance;
const isPure = (a: Measure): boolean => sameDimension(a.dimension, dimensionless) && sameScale(a, pure);

const describe = (a: Measure): string => a.unit ?? inBaseUnits(a);

const inBaseUnits = (a: Measure): string => {
  const factor = Number(exp(a.scale).toPrecision(9));
  const base = formatDimension(a.dimension);
  return factor === 1 ? base : base === '1' ? `${factor}` : `${factor} ${base}`;
};

const ratioOf = (a: Measure, b: Measure): string =>
  `${Number(exp(Math.abs(a.scale - b.scale)).toPrecision(9))}`;

const measureOfUnit = (code: string, of: string, position: number): Measure => {
  try {
    const unit = parseUnit(code);
    if (!(unit.factor > 0 && unit.factor < Infinity)) {
      throw new ExpressionError(`unit of ${of}: ${code} is out of range`, position);
    }
    return { dimension: unit.dimension, scale: log(unit.factor), unit: code };
  } catch (error) {
    if (error instanceof UnitError) throw new ExpressionError(`unit of ${of}: ${error.message}`, position);
    throw error;
  }
};

const checkDeclarations = (tree: Tree, symbols: Expression['symbols']): void => {
  for (const [name, { unit, meaning }] of Object.entries(symbols)) {
    if (!identifier.test(name)) {
      throw new ExpressionError(`${JSON.stringify(name)} cannot be a symbol: letters, digits and _ only`, 0);
    }
    if (isFunctionName(name)) throw new ExpressionError(`${name} is a function and cannot be a symbol`, 0);
    if (meaning.trim() === '') throw new ExpressionError(`${name} (${unit}) has no meaning`, 0);
  }
  const used = new Set<string>();
  fold<void>(tree, (node) => {
    if (node.kind !== 'symbol') return;
    if (!Object.hasOwn(symbols, node.name)) {
      throw new ExpressionError(
        `${node.name} is not declared`,
        node.start,
        nearest(node.name, Object.keys(symbols)),
      );
    }
    used.add(node.name);
  });
  const unused = Object.keys(symbols).find((name) => !used.has(name));
  if (unused !== undefined) {
    throw new ExpressionError(
      `${unused} is declared but not used`,
      0,
      `leave the declaration of ${unused} out`,
    );
  }
};

const mustBePure = (measure: Measure, node: Tree | undefined, what: string): void => {
  if (isPure(measure)) return;
  throw new ExpressionError(
    `${what} must be a plain number, not in ${describe(measure)}`,
    node?.start ?? 0,
    sameDimension(measure.dimension, dimensionless)
      ? 'declare its symbols so that their units cancel to 1'
      : undefined,
  );
};

/** Both sides of a sum, of a hill: one dimension, one scale. */
const mustAgree = (a: Measure, b: Measure, node: Tree | undefined, what: string): void => {
  const position = node?.start ?? 0;
  if (!sameDimension(a.dimension, b.dimension)) {
    throw new ExpressionError(`${what}: ${describe(a)} and ${describe(b)} differ in dimension`, position);
  }
  if (sameScale(a, b)) return;
  throw new ExpressionError(
    `${what}: ${describe(a)} and ${describe(b)} differ by a factor of ${ratioOf(a, b)}`,
    position,
    a.unit === undefined ? 'declare the symbols of both in the same units' : `declare both in ${a.unit}`,
  );
};

const product = (a: Measure, b: Measure): Measure => ({
  dimension: multiplyDimensions(a.dimension, b.dimension),
  scale: a.scale + b.scale,
});

const quotient = (a: Measure, b: Measure): Measure => ({
  dimension: divideDimensions(a.dimension, b.dimension),
  scale: a.scale - b.scale,
  ...(a.ratio?.denominator === 1 && b.ratio?.denominator === 1
    ? { ratio: { numerator: a.ratio.numerator, denominator: b.ratio.numerator } }
    : {}),
});

const negated = ({ dimension, scale, ratio }: Measure): Measure => ({
  dimension,
  scale,
  ...(ratio === undefined ? {} : { ratio: { ...ratio, numerator: -ratio.numerator } }),
});

const powerOf = (node: OperationNode, base: Measure, exponent: Measure): Measure => {
  const [baseNode, exponentNode] = node.operands;
  mustBePure(exponent, exponentNode, 'an exponent');
  if (isPure(base)) return pure;
  const { ratio } = exponent;
  if (ratio === undefined) {
    throw new ExpressionError(
      `the base is in ${describe(base)}, so the exponent must be an integer or a ratio of integers`,
      exponentNode?.start ?? 0,
      'divide the base by a reference in the same unit',
    );
  }
  const { numerator, denominator } = ratio;
  if (
    !Number.isInteger(numerator) ||
    !Number.isInteger(denominator) ||
    numerator === 0 ||
    denominator === 0
  ) {
    throw new ExpressionError(
      `the base is in ${describe(base)}, so the exponent must be an integer other than 0 or a ratio of such`,
      exponentNode?.start ?? 0,
      Number.isInteger(2 * numerator) && denominator === 1 && numerator !== 0
        ? `(${2 * numerator}/2)`
        : undefined,
    );
  }
  return rootOf(base, numerator, denominator, baseNode, `power ${numerator}/${denominator}`);
};

const rootOf = (
  base: Measure,
  numerator: number,
  denominator: number,
  node: Tree | undefined,
  what: string,
): Measure => {
  if (base.dimension.some((n) => (n * numerator) % denominator !== 0)) {
    throw new ExpressionError(`${what} of ${describe(base)} leaves no whole units`, node?.start ?? 0);
  }
  return {
    dimension: powerDimension(base.dimension, numerator / denominator),
    scale: (base.scale * numerator) / denominator,
  };
};

const measureOperation = (node: OperationNode, measures: readonly Measure[]): Measure => {
  const [a = pure, b = pure, c = pure] = measures;
  const [first, second, third] = node.operands;
  switch (node.operator) {
    case '+':
    case '-':
      mustAgree(a, b, second, node.operator === '+' ? 'the terms of a sum' : 'the terms of a difference');
      return { dimension: a.dimension, scale: a.scale };
    case '*':
      return product(a, b);
    case '/':
      return quotient(a, b);
    case '^':
      return powerOf(node, a, b);
    case 'negate':
      return negated(a);
    case 'sqrt':
      return rootOf(a, 1, 2, first, 'the square root');
    case 'exp':
    case 'log':
      mustBePure(a, first, `the argument of ${node.operator}`);
      return pure;
    case 'pos':
      return { dimension: a.dimension, scale: a.scale };
    case 'hill':
      mustAgree(a, b, second, 'x and k of hill');
      mustBePure(c, third, 'n of hill');
      return pure;
  }
};

/** The measure of the whole. @throws ExpressionError */
const measure = (tree: Tree, symbols: Expression['symbols']): Measure => {
  checkDeclarations(tree, symbols);
  return fold<Measure>(tree, (node, measures) => {
    switch (node.kind) {
      case 'number':
        return { ...pure, ratio: { numerator: node.value, denominator: 1 } };
      case 'symbol':
        return measureOfUnit(symbols[node.name]?.unit ?? '', node.name, node.start);
      case 'operation':
        return measureOperation(node, measures);
    }
  });
};

/** As `check`, of a text whose result may be in any unit. @throws ExpressionError */
export const checkParts = (tree: Tree, symbols: Expression['symbols']): void => {
  measure(tree, symbols);
};

/**
 * Every symbol declared and used, every unit known, every part coherent in dimension and in scale.
 * @throws ExpressionError at the first part that is not
 */
export const check = (tree: Tree, { unit, symbols }: Pick<Expression, 'unit' | 'symbols'>): void => {
  const measured = measure(tree, symbols);
  const declared = measureOfUnit(unit, 'the result', 0);
  if (!sameDimension(measured.dimension, declared.dimension)) {
    throw new ExpressionError(
      `the text gives ${describe(measured)}, the declared result is ${unit} (${inBaseUnits(declared)})`,
      tree.start,
    );
  }
  if (!sameScale(measured, declared)) {
    throw new ExpressionError(
      `the text gives ${describe(measured)}, the declared result ${unit} differs ` +
        `by a factor of ${ratioOf(measured, declared)}`,
      tree.start,
      'declare the result or a symbol in the other unit',
    );
  }
};
