/** Count, mean and variance that do not depend on the order of the work: by blocks of fixed size, in order. */

export interface Moments {
  readonly count: number;
  /** NaN of no value. */
  readonly mean: number;
  /** Sum of the squared distances from the mean. */
  readonly squares: number;
  readonly min: number;
  readonly max: number;
}

/** Trajectories a block, by global index. */
export const blockSize = 1024;

const none: Moments = { count: 0, mean: NaN, squares: 0, min: NaN, max: NaN };

const ofBlock = (values: Float64Array): Moments => {
  let [count, sum, min, max] = [0, 0, Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    count += 1;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (count === 0) return none;
  const mean = sum / count;
  let squares = 0;
  for (const value of values) if (Number.isFinite(value)) squares += (value - mean) * (value - mean);
  return { count, mean, squares, min, max };
};

/** Chan, Golub & LeVeque (1983), doi 10.1080/00031305.1983.10483115. */
const merge = (a: Moments, b: Moments): Moments => {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const count = a.count + b.count;
  const distance = b.mean - a.mean;
  return {
    count,
    mean: a.mean + distance * (b.count / count),
    squares: a.squares + b.squares + distance * distance * ((a.count * b.count) / count),
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
  };
};

/** Of the finite ones among the values. */
export const momentsOf = (values: Float64Array): Moments => {
  let moments = none;
  for (let first = 0; first < values.length; first += blockSize) {
    moments = merge(moments, ofBlock(values.subarray(first, first + blockSize)));
  }
  return moments;
};
