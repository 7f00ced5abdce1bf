/** Estimators of Sobol' indices from the values of an output. */

export interface SampledOutput {
  /** At the points of each row. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** For each factor: at the points of `a` with this factor taken from `b`. */
  readonly mixed: readonly Float64Array[];
}

export interface Indices {
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/**
 * First indices by Saltelli et al. (2010, doi 10.1016/j.cpc.2009.09.018, table 2 b), of values about their mean;
 * total indices by Jansen (1999, doi 10.1016/S0010-4655(98)00154-4). From some of the rows, repeated ones counting
 * again; NaN when the output does not vary.
 */
export const estimateIndices = (
  { a, b, mixed }: SampledOutput,
  rows: Uint32Array,
): Indices & { readonly mean: number; readonly variance: number } => {
  const count = rows.length;
  let sum = 0;
  for (const row of rows) sum += (a[row] as number) + (b[row] as number);
  const mean = sum / (2 * count);
  let square = 0;
  for (const row of rows) {
    const [one, other] = [(a[row] as number) - mean, (b[row] as number) - mean];
    square += one * one + other * other;
  }
  const variance = square / (2 * count);
  const first = new Float64Array(mixed.length);
  const total = new Float64Array(mixed.length);
  mixed.forEach((values, factor) => {
    let [together, apart] = [0, 0];
    for (const row of rows) {
      const change = (values[row] as number) - (a[row] as number);
      together += ((b[row] as number) - mean) * change;
      apart += change * change;
    }
    first[factor] = variance > 0 ? together / count / variance : NaN;
    total[factor] = variance > 0 ? apart / (2 * count) / variance : NaN;
  });
  return { first, total, mean, variance };
};
