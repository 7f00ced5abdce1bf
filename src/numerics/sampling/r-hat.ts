/** Whether independent runs agree. */
import { normalQuantile } from '../../quantities/index.ts';
import { median } from '../statistics.ts';

const classicRHat = (chains: readonly Float64Array[]): number => {
  const count = chains[0]?.length ?? 0;
  const means = chains.map((chain) => chain.reduce((sum, value) => sum + value, 0) / count);
  const centre = means.reduce((sum, mean) => sum + mean, 0) / chains.length;
  const between =
    means.reduce((sum, mean) => sum + (mean - centre) * (mean - centre), 0) / (chains.length - 1);
  let within = 0;
  chains.forEach((chain, index) => {
    const mean = means[index] as number;
    within += chain.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  });
  within /= chains.length * (count - 1);
  if (within === 0) return between === 0 ? 1 : Infinity;
  return Math.sqrt((count - 1) / count + between / within);
};

/** Of all values together, ties at their mean rank, as normal scores. */
const rankNormalised = (chains: readonly Float64Array[]): readonly Float64Array[] => {
  const count = chains[0]?.length ?? 0;
  const total = chains.length * count;
  const values = chains.flatMap((chain) => [...chain]);
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number));
  const scores = new Float64Array(total);
  for (let from = 0; from < total;) {
    let to = from + 1;
    while (to < total && values[order[to] as number] === values[order[from] as number]) to += 1;
    const rank = 0.5 * (from + 1 + to);
    const score = normalQuantile((rank - 0.375) / (total + 0.25));
    for (let i = from; i < to; i += 1) scores[order[i] as number] = score;
    from = to;
  }
  return chains.map((_, index) => scores.subarray(index * count, (index + 1) * count));
};

/**
 * Split, rank-normalised R̂, the larger of that of the values and that of their distances from the median
 * (Vehtari, Gelman, Simpson, Carpenter, Bürkner 2021, doi 10.1214/20-BA1221).
 * @throws RangeError for fewer than four values a chain, or chains of several lengths
 */
export const rHat = (chains: readonly Float64Array[]): number => {
  const count = chains[0]?.length ?? 0;
  if (count < 4 || chains.some(({ length }) => length !== count)) {
    throw new RangeError('R-hat needs chains of the same length, of four values or more');
  }
  const half = Math.floor(count / 2);
  const halves = chains.flatMap((chain) => [chain.subarray(0, half), chain.subarray(count - half)]);
  const middle = median(halves.flatMap((part) => [...part]));
  const folded = halves.map((part) => part.map((value) => Math.abs(value - middle)));
  return Math.max(classicRHat(rankNormalised(halves)), classicRHat(rankNormalised(folded)));
};
