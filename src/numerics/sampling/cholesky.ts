/** The lower triangle L of a positive definite matrix L·Lᵀ, and what is done with it. All matrices by rows. */

/** @throws RangeError when the matrix is not positive definite */
export const cholesky = (matrix: Float64Array, n: number): Float64Array => {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i * n + j] as number;
      for (let k = 0; k < j; k += 1) rest -= (lower[i * n + k] as number) * (lower[j * n + k] as number);
      if (i !== j) {
        lower[i * n + j] = rest / (lower[j * n + j] as number);
      } else if (rest > 0) {
        lower[i * n + i] = Math.sqrt(rest);
      } else {
        throw new RangeError(`not positive definite: the pivot of row ${i} is ${rest}`);
      }
    }
  }
  return lower;
};

/** `vector` becomes L⁻¹·vector. */
export const solveLower = (lower: Float64Array, vector: Float64Array): void => {
  const n = vector.length;
  for (let i = 0; i < n; i += 1) {
    let rest = vector[i] as number;
    for (let k = 0; k < i; k += 1) rest -= (lower[i * n + k] as number) * (vector[k] as number);
    vector[i] = rest / (lower[i * n + i] as number);
  }
};

/** `vector` becomes L·vector. */
export const timesLower = (lower: Float64Array, vector: Float64Array): void => {
  const n = vector.length;
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = 0;
    for (let k = 0; k <= i; k += 1) sum += (lower[i * n + k] as number) * (vector[k] as number);
    vector[i] = sum;
  }
};
