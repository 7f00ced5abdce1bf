/**
 * Units of measurement: a subset of UCUM with dimension algebra.
 * Case-sensitive UCUM codes: https://ucum.org/ucum (version 2.2), base units m g s A K mol.
 */
import { scalar, type Scalar } from './scalar.ts';

/** Integer exponents of length, mass, time, electric current, temperature, amount of substance. */
export type Dimension = readonly [number, number, number, number, number, number];

export interface Unit {
  /** UCUM code as written, e.g. `/cm2`. */
  readonly code: string;
  readonly dimension: Dimension;
  /** Multiplies a value in this unit to give the value in coherent base units (m, g, s, A, K, mol). */
  readonly factor: number;
}

export class UnitError extends Error {
  override readonly name = 'UnitError';
}

export const dimensionless: Dimension = [0, 0, 0, 0, 0, 0];

const metre: Dimension = [1, 0, 0, 0, 0, 0];
const gram: Dimension = [0, 1, 0, 0, 0, 0];
const second: Dimension = [0, 0, 1, 0, 0, 0];
const force: Dimension = [1, 1, -2, 0, 0, 0];

interface Atom {
  readonly dimension: Dimension;
  readonly factor: number;
  /** Whether UCUM prefixes may stand before it. */
  readonly metric: boolean;
}

const atom = (dimension: Dimension, factor: number, metric = true): Atom => ({ dimension, factor, metric });

const atoms: ReadonlyMap<string, Atom> = new Map([
  ['%', atom(dimensionless, 0.01, false)],
  ['rad', atom(dimensionless, 1)],
  ['deg', atom(dimensionless, 3.141592653589793 / 180, false)],
  ['m', atom(metre, 1)],
  ['g', atom(gram, 1)],
  ['s', atom(second, 1)],
  ['min', atom(second, 60, false)],
  ['h', atom(second, 3600, false)],
  ['d', atom(second, 86400, false)],
  ['wk', atom(second, 604800, false)],
  ['a', atom(second, 31557600, false)],
  ['Hz', atom([0, 0, -1, 0, 0, 0], 1)],
  ['L', atom([3, 0, 0, 0, 0, 0], 1e-3)],
  ['N', atom(force, 1e3)],
  ['Pa', atom([-1, 1, -2, 0, 0, 0], 1e3)],
  ['J', atom([2, 1, -2, 0, 0, 0], 1e3)],
  ['W', atom([2, 1, -3, 0, 0, 0], 1e3)],
  ['A', atom([0, 0, 0, 1, 0, 0], 1)],
  ['V', atom([2, 1, -3, -1, 0, 0], 1e3)],
  ['S', atom([-2, -1, 3, 2, 0, 0], 1e-3)],
  ['K', atom([0, 0, 0, 0, 1, 0], 1)],
  ['mol', atom([0, 0, 0, 0, 0, 1], 1)],
]);

const prefixes: ReadonlyMap<string, number> = new Map([
  ['p', 1e-12],
  ['n', 1e-9],
  ['u', 1e-6],
  ['m', 1e-3],
  ['c', 1e-2],
  ['d', 1e-1],
  ['k', 1e3],
  ['M', 1e6],
  ['G', 1e9],
]);

const resolveAtom = (symbol: string): Atom | undefined => {
  const plain = atoms.get(symbol);
  if (plain !== undefined) return plain;
  const prefix = prefixes.get(symbol.slice(0, 1));
  const base = atoms.get(symbol.slice(1));
  if (prefix === undefined || base === undefined || !base.metric) return undefined;
  return { dimension: base.dimension, factor: prefix * base.factor, metric: false };
};

/** Product by repeated squaring of the exponent's magnitude; exact for the small exponents units have. */
const integerPower = (base: number, exponent: number): number => {
  let product = 1;
  for (let i = 0; i < Math.abs(exponent); i += 1) product *= base;
  return exponent < 0 ? 1 / product : product;
};

/** A factor, or a symbol with an exponent of at most three digits; either may carry an annotation. */
const termPattern = /^(?:(\d+)|(10\*|%|[A-Za-z]+)(-?\d{1,3})?)?(\{[^{}]*\})?$/;

const parseTerm = (term: string, code: string): Atom => {
  const match = termPattern.exec(term);
  const [factor, symbol, exponentText] = [match?.[1], match?.[2], match?.[3]];
  if (match === null || term === '') {
    throw new UnitError(`"${code}" is not a unit this project knows: "${term}" cannot be read`);
  }
  if (symbol === undefined) return atom(dimensionless, positiveInteger(factor ?? '1', code), false);
  const exponent = exponentText === undefined ? 1 : Number(exponentText);
  if (symbol === '10*') return atom(dimensionless, integerPower(10, exponent), false);
  const found = resolveAtom(symbol);
  if (found === undefined)
    throw new UnitError(`"${code}" is not a unit this project knows: "${term}" is unknown`);
  return atom(
    found.dimension.map((n) => n * exponent) as unknown as Dimension,
    integerPower(found.factor, exponent),
    false,
  );
};

const positiveInteger = (digits: string, code: string): number => {
  const value = Number(digits);
  if (!(value > 0 && Number.isSafeInteger(value)))
    throw new UnitError(`"${code}" has a factor that is not a number`);
  return value;
};

const cache = new Map<string, Unit>();

/** Reads a UCUM code (`mm`, `mN/um`, `/cm2`, `10*6/L`, `{channels}/cm2`). @throws UnitError */
export const parseUnit = (code: string): Unit => {
  const known = cache.get(code);
  if (known !== undefined) return known;
  let dimension = dimensionless;
  let factor = 1;
  const parts = code.split(/([./])/);
  const leadingSlash = parts[0] === '' && parts[1] === '/';
  for (let i = leadingSlash ? 2 : 0; i < parts.length; i += 2) {
    const term = parseTerm(parts[i] ?? '', code);
    const sign = parts[i - 1] === '/' ? -1 : 1;
    dimension = combine(dimension, term.dimension, sign);
    factor = sign === 1 ? factor * term.factor : factor / term.factor;
  }
  const unit: Unit = { code, dimension, factor };
  cache.set(code, unit);
  return unit;
};

const combine = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension =>
  a.map((n, i) => n + sign * (b[i] ?? 0)) as unknown as Dimension;

export const multiplyDimensions = (a: Dimension, b: Dimension): Dimension => combine(a, b, 1);
export const divideDimensions = (a: Dimension, b: Dimension): Dimension => combine(a, b, -1);
export const powerDimension = (a: Dimension, exponent: number): Dimension =>
  a.map((n) => n * exponent) as unknown as Dimension;
export const sameDimension = (a: Dimension, b: Dimension): boolean => a.every((n, i) => n === b[i]);

const baseSymbols = ['m', 'g', 's', 'A', 'K', 'mol'] as const;

/** A dimension in coherent base units, e.g. `m.s-1`; `1` when dimensionless. */
export const formatDimension = (dimension: Dimension): string => {
  const terms = baseSymbols.flatMap((symbol, i) => {
    const exponent = dimension[i] ?? 0;
    return exponent === 0 ? [] : [exponent === 1 ? symbol : `${symbol}${exponent}`];
  });
  return terms.length === 0 ? '1' : terms.join('.');
};

/** Converts between units of one dimension. @throws UnitError when the dimensions differ. */
export const convert = <To extends string>(value: number, from: string, to: To): Scalar<To> => {
  if (from === to) return scalar(value, to);
  const [source, target] = [parseUnit(from), parseUnit(to)];
  if (!sameDimension(source.dimension, target.dimension)) {
    throw new UnitError(
      `cannot convert ${from} (${formatDimension(source.dimension)}) to ${to} (${formatDimension(target.dimension)})`,
    );
  }
  return scalar((value * source.factor) / target.factor, to);
};
