/** A low-discrepancy sequence in the unit cube. */
import { rootStream } from '../../quantities/index.ts';
import { directionNumbers } from './direction-numbers.ts';

const lines = directionNumbers.trim().split('\n');
const bits = 32;
const cell = 2.3283064365386963e-10;

/** Dimensions there are direction numbers for. */
export const mostDimensions = lines.length + 1;

/** The 32 direction numbers of a dimension, as fractions of 2^32. */
const directionsOf = (dimension: number): Uint32Array => {
  const directions = new Uint32Array(bits);
  if (dimension === 0) return directions.map((_, bit) => 1 << (bits - 1 - bit));
  const [polynomial = 0, ...initial] = (lines[dimension - 1] as string).split(' ').map(Number);
  const degree = initial.length;
  for (let bit = 0; bit < bits; bit += 1) {
    if (bit < degree) {
      directions[bit] = (initial[bit] as number) << (bits - 1 - bit);
      continue;
    }
    const oldest = directions[bit - degree] as number;
    let next = oldest ^ (oldest >>> degree);
    for (let back = 1; back < degree; back += 1) {
      if ((polynomial >>> (degree - back)) & 1) next ^= directions[bit - back] as number;
    }
    directions[bit] = next;
  }
  return directions;
};

/**
 * The first `count` points of a Sobol' sequence (Sobol' 1967, doi 10.1016/0041-5553(67)90144-9), in its own order,
 * with a random digital shift of the seed; [point][dimension], never 0 or 1.
 * @throws RangeError for more dimensions than there are direction numbers for
 */
export const sobolSequence = (dimension: number, count: number, seed: number): Float64Array => {
  if (!(Number.isSafeInteger(dimension) && dimension >= 1 && dimension <= mostDimensions)) {
    throw new RangeError(`a Sobol' sequence has 1 to ${mostDimensions} dimensions here, not ${dimension}`);
  }
  if (!(Number.isSafeInteger(count) && count >= 0 && count <= 2147483648)) {
    throw new RangeError(`a Sobol' sequence has 0 to 2^31 points here, not ${count}`);
  }
  const shifts = rootStream(seed).split("Sobol' shift");
  const points = new Float64Array(count * dimension);
  for (let i = 0; i < dimension; i += 1) {
    const directions = directionsOf(i);
    const shift = Math.floor(shifts.uniform(i) / cell);
    for (let point = 0; point < count; point += 1) {
      let digits = shift;
      for (let bit = 0, rest = point; rest > 0; bit += 1, rest >>>= 1) {
        if (rest & 1) digits ^= directions[bit] as number;
      }
      points[point * dimension + i] = ((digits >>> 0) + 0.5) * cell;
    }
  }
  return points;
};
