/** Which directions of a whitened parameter space the data inform more than the prior does. */
import { symmetricEigen } from './symmetric-eigen.ts';

export interface InformedDirections {
  /** Of the Fisher information in whitened coordinates, falling: how much the data know over the prior. */
  readonly eigenvalues: Float64Array;
  /** [direction][coordinate], orthonormal, as many as coordinates, in the order of the eigenvalues. */
  readonly basis: Float64Array;
  /** How many eigenvalues are above 1. */
  readonly count: number;
}

export interface Linearisation {
  readonly dimension: number;
  /** [residual][coordinate]: derivatives of the residuals, each divided by its standard deviation. */
  readonly jacobian: Float64Array;
  /** At how many points the derivatives were taken, their rows one below the other; 1 when left out. */
  readonly points?: number;
}

/**
 * The spectrum of the prior-preconditioned Gauss–Newton Hessian JᵀJ, averaged over the points
 * (Cui, Martin, Marzouk, Solonen, Spantini 2014, doi 10.1088/0266-5611/30/11/114015).
 * @throws RangeError for derivatives that are not finite or not rows of `dimension`
 */
export const informedDirections = ({
  dimension,
  jacobian,
  points = 1,
}: Linearisation): InformedDirections => {
  if (!(Number.isSafeInteger(dimension) && dimension >= 1)) {
    throw new RangeError(`a dimension is a whole number from 1 on, not ${dimension}`);
  }
  if (!(Number.isSafeInteger(points) && points >= 1)) {
    throw new RangeError(`derivatives are taken at one point or more, not ${points}`);
  }
  if (jacobian.length % dimension !== 0) {
    throw new RangeError(`${jacobian.length} derivatives are not rows of ${dimension}`);
  }
  const bad = jacobian.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) {
    throw new RangeError(
      `residual ${Math.floor(bad / dimension)} by coordinate ${bad % dimension}: ${jacobian[bad]}`,
    );
  }
  const information = new Float64Array(dimension * dimension);
  for (let row = 0; row < jacobian.length; row += dimension) {
    for (let i = 0; i < dimension; i += 1) {
      const derivative = (jacobian[row + i] as number) / points;
      for (let j = 0; j < dimension; j += 1) {
        information[i * dimension + j]! += derivative * (jacobian[row + j] as number);
      }
    }
  }
  const { values, vectors } = symmetricEigen(information, dimension);
  return { eigenvalues: values, basis: vectors, count: values.filter((value) => value > 1).length };
};
