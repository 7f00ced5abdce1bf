/** How well a population of particles knows a mean. */

/**
 * The variance of the mean of one population, from which particle of the prior each descends from: those of one family
 * err together (Lee & Whiteley 2018, doi 10.1093/biomet/asy028). Somewhat too large for systematic resampling.
 */
export const ancestralVariance = (values: Float64Array, ancestors: Uint32Array): number => {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const families = new Map<number, number>();
  values.forEach((value, particle) => {
    const ancestor = ancestors[particle] as number;
    families.set(ancestor, (families.get(ancestor) ?? 0) + value - mean);
  });
  let square = 0;
  for (const sum of families.values()) square += sum * sum;
  // One family knows nothing of its own error.
  return families.size > 1 ? ((square / (count * count)) * families.size) / (families.size - 1) : Infinity;
};
