/** How much of where particles were is left in where they are; 1 when they are all at one point. */

interface Moments {
  readonly product: number;
  readonly before: number;
  readonly after: number;
}

/** Of one direction's columns, about their means. */
const momentsOf = (before: Float64Array, after: Float64Array): Moments => {
  const meanOf = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanBefore, meanAfter] = [meanOf(before), meanOf(after)];
  const moments = { product: 0, before: 0, after: 0 };
  before.forEach((value, at) => {
    const [one, other] = [value - meanBefore, (after[at] as number) - meanAfter];
    moments.product += one * other;
    moments.before += one * one;
    moments.after += other * other;
  });
  return moments;
};

const momentsByDirection = (
  before: Float64Array,
  after: Float64Array,
  directions: number,
): readonly Moments[] => {
  const particles = before.length / directions;
  return Array.from({ length: directions }, (_, k) =>
    momentsOf(
      before.subarray(k * particles, (k + 1) * particles),
      after.subarray(k * particles, (k + 1) * particles),
    ),
  );
};

const correlationOf = ({ product, before, after }: Moments): number => {
  const size = Math.sqrt(before * after);
  return size > 0 ? product / size : 1;
};

/** Of columns [direction][particle]. */
export const largestCorrelation = (before: Float64Array, after: Float64Array, directions: number): number =>
  momentsByDirection(before, after, directions).reduce(
    (largest, moments) => Math.max(largest, correlationOf(moments)),
    -1,
  );

/** Of all columns together. */
export const pooledCorrelation = (before: Float64Array, after: Float64Array, directions: number): number =>
  correlationOf(
    momentsByDirection(before, after, directions).reduce((one, other) => ({
      product: one.product + other.product,
      before: one.before + other.before,
      after: one.after + other.after,
    })),
  );
