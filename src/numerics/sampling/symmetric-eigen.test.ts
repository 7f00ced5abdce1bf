import { describe, expect, test } from 'vitest';
import { rootStream } from '../../quantities/index.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

describe('eigenvalues and eigenvectors', () => {
  test('of the second difference, in closed form', () => {
    const n = 30;
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i += 1) {
      matrix[i * n + i] = 2;
      if (i > 0) matrix[i * n + i - 1] = matrix[(i - 1) * n + i] = -1;
    }
    const { values } = symmetricEigen(matrix, n);
    values.forEach((value, k) => {
      expect(value).toBeCloseTo(2 + 2 * Math.cos(((k + 1) * Math.PI) / (n + 1)), 13);
    });
  });

  test('put the matrix together again and are orthonormal', () => {
    const n = 60;
    const draws = rootStream(4);
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j <= i; j += 1) matrix[i * n + j] = matrix[j * n + i] = draws.normal(i * n + j);
    }
    const { values, vectors } = symmetricEigen(matrix, n);
    let [worst, slant] = [0, 0];
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j < n; j += 1) {
        let [again, product] = [0, 0];
        for (let k = 0; k < n; k += 1) {
          again += values[k]! * vectors[k * n + i]! * vectors[k * n + j]!;
          product += vectors[i * n + k]! * vectors[j * n + k]!;
        }
        worst = Math.max(worst, Math.abs(again - matrix[i * n + j]!));
        slant = Math.max(slant, Math.abs(product - (i === j ? 1 : 0)));
      }
    }
    expect(worst).toBeLessThan(1e-12);
    expect(slant).toBeLessThan(1e-12);
    expect([...values]).toEqual([...values].sort((a, b) => b - a));
  });

  test('of zeros, of one element, of equal eigenvalues', () => {
    expect([...symmetricEigen(new Float64Array(4), 2).values]).toEqual([0, 0]);
    expect([...symmetricEigen(Float64Array.of(-3), 1).values]).toEqual([-3]);
    expect([...symmetricEigen(Float64Array.of(2, 0, 0, 2), 2).vectors]).toEqual([1, 0, 0, 1]);
  });

  test('of a matrix that is none are refused', () => {
    expect(() => symmetricEigen(Float64Array.of(1, 2, 3), 2)).toThrow(/3 elements/);
    expect(() => symmetricEigen(Float64Array.of(1, 2, 3, 1), 2)).toThrow(/not symmetric/);
    expect(() => symmetricEigen(Float64Array.of(1, NaN, NaN, 1), 2)).toThrow(/not finite/);
  });
});
