/** Eigenvalues and eigenvectors of a real symmetric matrix. */

export interface SymmetricEigen {
  /** Falling. */
  readonly values: Float64Array;
  /** [eigenvalue][coordinate]; orthonormal, the largest coordinate of each positive. */
  readonly vectors: Float64Array;
}

/** Ten are enough for matrices of any size met in practice (Golub & Van Loan 2013, section 8.5). */
const mostSweeps = 50;
const precision = 2.220446049250313e-16;

/** Turns rows and columns p and q so that the element between them vanishes. */
const rotate = (matrix: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void => {
  const between = matrix[p * n + q] as number;
  const ratio = ((matrix[q * n + q] as number) - (matrix[p * n + p] as number)) / (2 * between);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(1 + ratio * ratio));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  const turn = (values: Float64Array, atP: number, atQ: number): void => {
    const [one, other] = [values[atP] as number, values[atQ] as number];
    values[atP] = cosine * one - sine * other;
    values[atQ] = sine * one + cosine * other;
  };
  for (let i = 0; i < n; i += 1) turn(matrix, i * n + p, i * n + q);
  for (let i = 0; i < n; i += 1) turn(matrix, p * n + i, q * n + i);
  for (let i = 0; i < n; i += 1) turn(vectors, p * n + i, q * n + i);
  matrix[p * n + q] = 0;
  matrix[q * n + p] = 0;
};

const upright = (vector: Float64Array): Float64Array => {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return largest < 0 ? vector.map((value) => 0 - value) : vector;
};

/**
 * Cyclic Jacobi rotations (Golub & Van Loan 2013, section 8.5): slow for large matrices, exact to rounding.
 * @throws RangeError for a matrix that is not symmetric, not finite or not n × n
 */
export const symmetricEigen = (symmetric: Float64Array, n: number): SymmetricEigen => {
  if (symmetric.length !== n * n) {
    throw new RangeError(`${symmetric.length} elements are not ${n} rows of ${n}`);
  }
  const matrix = Float64Array.from(symmetric);
  const size = Math.sqrt(matrix.reduce((sum, value) => sum + value * value, 0));
  if (!Number.isFinite(size)) throw new RangeError('a matrix with elements that are not finite');
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const difference = (matrix[i * n + j] as number) - (matrix[j * n + i] as number);
      if (Math.abs(difference) > 1e-12 * size) throw new RangeError('the matrix is not symmetric');
    }
  }
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) vectors[i * n + i] = 1;
  const negligible = (precision * size) / Math.max(1, n);
  for (let sweep = 0, rotated = true; rotated; sweep += 1) {
    if (sweep === mostSweeps) throw new RangeError('the rotations do not converge');
    rotated = false;
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) {
        if (Math.abs(matrix[p * n + q] as number) <= negligible) continue;
        rotate(matrix, vectors, n, p, q);
        rotated = true;
      }
    }
  }
  const order = Array.from({ length: n }, (_, index) => index).sort(
    (a, b) => (matrix[b * n + b] as number) - (matrix[a * n + a] as number) || a - b,
  );
  const sorted = new Float64Array(n * n);
  order.forEach((from, to) => sorted.set(upright(vectors.slice(from * n, (from + 1) * n)), to * n));
  return {
    values: Float64Array.from(order, (index) => matrix[index * n + index] as number),
    vectors: sorted,
  };
};
