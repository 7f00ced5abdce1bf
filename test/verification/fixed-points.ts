/** Where a declared system stands still, and whether it stays there: from its rates as the compiler gives them. */
import {
  checkSystem,
  rodas5p,
  sensitivities,
  type System,
  type SystemDeclaration,
  type Values,
} from '../../src/numerics/index.ts';

/** One row a state. */
export type Matrix = readonly (readonly number[])[];

const entry = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? NaN;

/** The same system, with what enters less what leaves each state as its outputs. */
export const withRates = (declaration: SystemDeclaration): System =>
  checkSystem({
    ...declaration,
    outputs: Object.fromEntries(
      Object.entries(declaration.states).map(([state, { unit, meaning }]) => {
        const terms = declaration.fluxes.flatMap(({ from, to, rate }) => [
          ...(to === state ? [`+ (${rate})`] : []),
          ...(from === state ? [`- (${rate})`] : []),
        ]);
        const text = terms.join(' ').replace(/^\+ /, '');
        return [`rate_${state}`, { unit: `${unit}.${declaration.time.unit}-1`, meaning, text }];
      }),
    ),
  });

export const valuesOf = ({ states }: System, at: ArrayLike<number>): Values =>
  Object.fromEntries(states.map((state, i) => [state, at[i] ?? NaN]));

/** Rates at a point, and their derivatives by the states; of a system `withRates`. */
export const linearised = (
  system: System,
  parameters: Values,
  at: readonly number[],
): { readonly rates: readonly number[]; readonly jacobian: Matrix } => {
  const { states } = system;
  const { outputs, outputDerivatives } = sensitivities(
    { system, parameters, initial: valuesOf(system, at) },
    rodas5p,
    { of: states, saveAt: [system.declaration.time.start] },
  );
  return {
    rates: [...outputs],
    jacobian: states.map((_, row) =>
      states.map((_, column) => outputDerivatives[column * states.length + row] ?? NaN),
    ),
  };
};

/** Solves A·x = b by elimination with the largest pivot. */
const linearSolution = (matrix: Matrix, right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, i) => [...row, right[i] ?? NaN]);
  const solved: number[][] = [];
  for (let column = 0; column < matrix.length; column += 1) {
    rows.sort((a, b) => Math.abs(b[column] ?? NaN) - Math.abs(a[column] ?? NaN));
    const pivot = rows.shift() ?? [];
    for (const row of rows) {
      const factor = (row[column] ?? NaN) / (pivot[column] ?? NaN);
      pivot.forEach((value, i) => (row[i] = (row[i] ?? NaN) - factor * value));
    }
    solved.push(pivot);
  }
  const x = right.map(() => 0);
  for (let i = right.length - 1; i >= 0; i -= 1) {
    const row = solved[i] ?? [];
    const known = x.reduce((sum, value, j) => (j > i ? sum + (row[j] ?? NaN) * value : sum), 0);
    x[i] = ((row[right.length] ?? NaN) - known) / (row[i] ?? NaN);
  }
  return x;
};

/** Newton's method on the rates; a state guessed to be 0 is held there. @throws RangeError when it does not settle */
export const fixedPoint = (
  system: System,
  parameters: Values,
  guess: readonly number[],
): readonly number[] => {
  const free = guess.flatMap((value, i) => (value === 0 ? [] : [i]));
  let at = guess;
  for (let i = 0; i < 30; i += 1) {
    const { rates, jacobian } = linearised(system, parameters, at);
    if (rates.some((rate, j) => rate !== 0 && !free.includes(j))) break;
    const step = linearSolution(
      free.map((row) => free.map((column) => entry(jacobian, row, column))),
      free.map((row) => rates[row] ?? NaN),
    );
    at = at.map((value, j) => (free.includes(j) ? value - (step[free.indexOf(j)] ?? NaN) : value));
    if (step.every((change, k) => Math.abs(change) <= 1e-12 * Math.abs(at[free[k] ?? NaN] ?? NaN))) return at;
  }
  throw new RangeError(`no fixed point near ${guess.join(', ')}`);
};

/** Coefficients of det(x·1 − A), the highest power first, by Faddeev and LeVerrier. */
const characteristicPolynomial = (matrix: Matrix): readonly number[] => {
  const coefficients = [1];
  let product: Matrix = matrix.map((row) => row.map(() => 0));
  for (let k = 1; k <= matrix.length; k += 1) {
    const last = coefficients.at(-1) ?? NaN;
    const shifted = product.map((row, i) => row.map((value, j) => (i === j ? value + last : value)));
    product = matrix.map((row) =>
      row.map((_, j) => row.reduce((sum, value, l) => sum + value * entry(shifted, l, j), 0)),
    );
    coefficients.push(-product.reduce((sum, row, i) => sum + (row[i] ?? NaN), 0) / k);
  }
  return coefficients;
};

/**
 * Eigenvalues with a positive real part: the changes of sign in the first column of Routh's array.
 * @throws RangeError when that column has a zero, where the array does not tell
 */
export const unstableDirections = (matrix: Matrix): number => {
  const polynomial = characteristicPolynomial(matrix);
  let above = polynomial.filter((_, i) => i % 2 === 0);
  let row = polynomial.filter((_, i) => i % 2 === 1);
  const column = [above[0] ?? NaN];
  while (row.length > 0) {
    const [first = NaN] = row;
    if (!(Math.abs(first) > 0)) throw new RangeError('Routh’s array has a zero in its first column');
    column.push(first);
    const [top, under] = [above, row];
    const below = top.slice(1).map((value, i) => value - ((top[0] ?? NaN) * (under[i + 1] ?? 0)) / first);
    above = under;
    row = below;
  }
  return column.filter((value, i) => i > 0 && value * (column[i - 1] ?? NaN) < 0).length;
};

/** All places where a function of one variable changes sign between neighbours of a fine grid, by bisection. */
export const rootsBetween = (low: number, high: number, f: (x: number) => number): readonly number[] => {
  const pieces = 20_000;
  const node = (i: number): number => low + ((high - low) * i) / pieces;
  return Array.from({ length: pieces }, (_, i) => i).flatMap((i) => {
    let [left, right] = [node(i), node(i + 1)];
    if (f(left) * f(right) > 0) return [];
    for (let k = 0; k < 60; k += 1) {
      const middle = (left + right) / 2;
      if (f(left) * f(middle) > 0) left = middle;
      else right = middle;
    }
    return [(left + right) / 2];
  });
};
