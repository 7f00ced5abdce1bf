/** Coordinates of points along some of the directions of an orthonormal basis. */
export class Subspace {
  readonly dimension: number;
  readonly count: number;
  private readonly directions: Float64Array;

  /** `directions`: [direction][coordinate], orthonormal. */
  constructor(directions: Float64Array, dimension: number) {
    this.directions = directions;
    this.dimension = dimension;
    this.count = directions.length / dimension;
  }

  /** Along each direction, of the point that starts at `at`. */
  coordinates(points: Float64Array, at: number, into: Float64Array): void {
    for (let k = 0; k < this.count; k += 1) {
      let sum = 0;
      for (let i = 0; i < this.dimension; i += 1) {
        sum += (this.directions[k * this.dimension + i] as number) * (points[at + i] as number);
      }
      into[k] = sum;
    }
  }

  /** Moves the point that starts at `at` by `shift` along the directions. */
  shift(points: Float64Array, at: number, shift: Float64Array): void {
    for (let i = 0; i < this.dimension; i += 1) {
      let sum = 0;
      for (let k = 0; k < this.count; k += 1) {
        sum += (this.directions[k * this.dimension + i] as number) * (shift[k] as number);
      }
      points[at + i]! += sum;
    }
  }

  /** [direction][point]. */
  columns(points: Float64Array): Float64Array {
    const rows = points.length / this.dimension;
    const columns = new Float64Array(rows * this.count);
    const one = new Float64Array(this.count);
    for (let row = 0; row < rows; row += 1) {
      this.coordinates(points, row * this.dimension, one);
      for (let k = 0; k < this.count; k += 1) columns[k * rows + row] = one[k] as number;
    }
    return columns;
  }
}

/**
 * The informed directions and the rest; all directions count as informed when none are told.
 * @throws RangeError for a basis that is not orthonormal
 */
export const splitSpace = (
  dimension: number,
  informed: { readonly basis: Float64Array; readonly count: number } | undefined,
): { readonly informed: Subspace; readonly complement: Subspace } => {
  const identity = new Float64Array(dimension * dimension);
  for (let i = 0; i < dimension; i += 1) identity[i * dimension + i] = 1;
  const { basis, count } = informed ?? { basis: identity, count: dimension };
  if (basis.length !== dimension * dimension || !(count >= 0 && count <= dimension)) {
    throw new RangeError(`${count} of ${basis.length} numbers are no directions of ${dimension} dimensions`);
  }
  const whole = new Subspace(basis, dimension);
  const products = whole.columns(basis);
  const worst = products.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (identity[at] as number))),
    0,
  );
  if (!(worst < 1e-8)) throw new RangeError('the informed directions are not orthonormal');
  const at = count * dimension;
  return {
    informed: new Subspace(basis.slice(0, at), dimension),
    complement: new Subspace(basis.slice(at), dimension),
  };
};
