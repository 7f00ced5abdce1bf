/**
 * Tableaux against the conditions of their order: Σ b_j Φ_j(t) = 1/γ(t) for every rooted tree t up to the order
 * (Hairer & Wanner 1996, IV.7, theorem 7.3). A vertex with one child sums over β = α + γ, one with several over α;
 * for an explicit method both are a. At a place θ inside the step the right side is θ^|t|/γ(t).
 */
import { describe, expect, test } from 'vitest';
import { methods, type Method } from './index.ts';

interface RootedTree {
  readonly children: readonly RootedTree[];
}

const size = ({ children }: RootedTree): number => 1 + children.reduce((sum, child) => sum + size(child), 0);
const density = (tree: RootedTree): number =>
  size(tree) * tree.children.reduce((factor, child) => factor * density(child), 1);

/** Multisets of trees of this total size; `most` keeps one order among equal multisets. */
const forests = (
  total: number,
  trees: readonly RootedTree[],
  from = 0,
): readonly (readonly RootedTree[])[] =>
  total === 0
    ? [[]]
    : trees.flatMap((tree, i) =>
        i < from || size(tree) > total
          ? []
          : forests(total - size(tree), trees, i).map((rest) => [tree, ...rest]),
      );

const treesUpTo = (order: number): readonly RootedTree[] => {
  let trees: readonly RootedTree[] = [];
  for (let n = 1; n <= order; n += 1) {
    const smaller = trees;
    trees = [...smaller, ...forests(n - 1, smaller).map((children) => ({ children }))];
  }
  return trees;
};

type Matrix = readonly (readonly number[])[];

interface Coefficients {
  readonly alpha: Matrix;
  readonly beta: Matrix;
  /** Weights of the slopes k_j for weights of the stage vectors. */
  readonly slopes: (weights: readonly number[]) => readonly number[];
}

const entry = (matrix: Matrix, i: number, j: number): number => matrix[i]?.[j] ?? 0;
const multiply = (a: Matrix, b: Matrix): Matrix =>
  a.map((_, i) => a.map((__, j) => a.reduce((sum, ___, k) => sum + entry(a, i, k) * entry(b, k, j), 0)));

/** Of a lower triangular matrix. */
const inverse = (matrix: Matrix): Matrix => {
  const result = matrix.map(() => matrix.map(() => 0));
  matrix.forEach((_, j) => {
    for (let i = j; i < matrix.length; i += 1) {
      let sum = i === j ? 1 : 0;
      for (let k = j; k < i; k += 1) sum -= entry(matrix, i, k) * entry(result, k, j);
      (result[i] as number[])[j] = sum / entry(matrix, i, i);
    }
  });
  return result;
};

/** The stage vectors are U = Γ·k, so α = A·Γ, Γ⁻¹ = I/γ − C, and weights of U give weights of k through Γ. */
const coefficientsOf = (method: Method): Coefficients => {
  const n = method.a.length;
  const square = (rows: Matrix): Matrix =>
    Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => entry(rows, i, j)));
  const a = square(method.a);
  if (method.kind === 'explicit') return { alpha: a, beta: a, slopes: (weights) => weights };
  const gamma = inverse(
    square(method.c).map((row, i) => row.map((value, j) => (i === j ? 1 / method.gamma : 0) - value)),
  );
  const alpha = multiply(a, gamma);
  const beta = alpha.map((row, i) => row.map((value, j) => value + entry(gamma, i, j)));
  const slopes = (weights: readonly number[]): readonly number[] =>
    gamma.map((_, j) => weights.reduce((sum, weight, i) => sum + weight * entry(gamma, i, j), 0));
  return { alpha, beta, slopes };
};

const elementaryWeights = (tree: RootedTree, { alpha, beta }: Coefficients): readonly number[] => {
  const matrix = tree.children.length === 1 ? beta : alpha;
  return alpha.map((_, j) =>
    tree.children.reduce((factor, child) => {
      const inner = elementaryWeights(child, { alpha, beta, slopes: (weights) => weights });
      return factor * inner.reduce((sum, value, k) => sum + entry(matrix, j, k) * value, 0);
    }, 1),
  );
};

/** The largest violation over all trees up to the order. */
const violation = (method: Method, weights: readonly number[], order: number, theta = 1): number => {
  const coefficients = coefficientsOf(method);
  const b = coefficients.slopes(weights);
  return Math.max(
    ...treesUpTo(order).map((tree) => {
      const phi = elementaryWeights(tree, coefficients);
      const sum = phi.reduce((total, value, j) => total + value * (b[j] ?? 0), 0);
      return Math.abs(sum - theta ** size(tree) / density(tree));
    }),
  );
};

const endWeights = (method: Method): readonly number[] =>
  method.kind === 'rosenbrock' ? method.m : [...(method.a.at(-1) ?? []), 0];

const denseWeights = (method: Method, theta: number): readonly number[] =>
  endWeights(method).map((end, i) =>
    method.kind === 'explicit'
      ? (method.b[i] ?? []).reduceRight((sum, value) => theta * (value + sum), 0)
      : theta * (end + (1 - theta) * method.d.reduceRight((sum, row) => (row[i] ?? 0) + theta * sum, 0)),
  );

test('there are 17 trees up to order 5', () => {
  expect(treesUpTo(5)).toHaveLength(17);
});

describe.each(methods.map((method) => [method.id, method] as const))('%s', (_, method) => {
  const embedded = endWeights(method).map((weight, i) => weight - (method.e[i] ?? 0));

  test('is of its order, and not of the next', () => {
    expect(violation(method, endWeights(method), method.order)).toBeLessThan(2e-13);
    expect(violation(method, endWeights(method), method.order + 1)).toBeGreaterThan(1e-5);
  });

  test('is compared with a solution of the embedded order', () => {
    expect(violation(method, embedded, method.embeddedOrder)).toBeLessThan(2e-13);
    expect(violation(method, embedded, method.embeddedOrder + 1)).toBeGreaterThan(1e-5);
  });

  test('is of its dense order inside the step', () => {
    for (const theta of [0.1, 0.37, 0.5, 0.8]) {
      expect(violation(method, denseWeights(method, theta), method.denseOrder, theta)).toBeLessThan(2e-13);
    }
    expect(violation(method, denseWeights(method, 0.5), method.denseOrder + 1, 0.5)).toBeGreaterThan(1e-5);
    endWeights(method).forEach((weight, i) => expect(denseWeights(method, 1)[i]).toBeCloseTo(weight, 12));
  });

  test('forgets infinitely stiff components when it is for stiff systems', () => {
    if (method.kind !== 'rosenbrock') return;
    // R(∞) = 1 − bᵀ·B⁻¹·1 with B = α + Γ.
    const { beta, slopes } = coefficientsOf(method);
    const b = slopes(method.m);
    const rows = inverse(beta).map((row) => row.reduce((sum, value) => sum + value, 0));
    expect(1 - b.reduce((sum, value, i) => sum + value * (rows[i] ?? 0), 0)).toBeCloseTo(0, 10);
  });
});
