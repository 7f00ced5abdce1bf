import { exp, log, normalQuantile } from '../quantities/index.ts';
import { observedNumbers, speciesOf, type ObservedNumbers, type ValidationCase } from './case.ts';

const points = 199;

/**
 * What someone without the model would say: the mean of the other values of the group in the same species, log-normal
 * with the spread between them and the mean spread within. Nothing where there is no other value.
 */
export const naiveSample = (
  entry: ValidationCase,
  cases: readonly ValidationCase[],
): Float64Array | undefined => {
  const { naive } = entry;
  if (naive === undefined) return undefined;
  const others = cases.flatMap((other) => {
    if (other.id === entry.id || other.naive?.group !== naive.group) return [];
    if (speciesOf(other) !== speciesOf(entry)) return [];
    const observed = observedNumbers(other);
    return observed.kind === 'value'
      ? [{ log: log(observed.value / other.naive.scale), within: relativeVariance(observed) }]
      : [];
  });
  if (others.length === 0) return undefined;
  const mean = others.reduce((sum, other) => sum + other.log, 0) / others.length;
  const within = others.reduce((sum, other) => sum + other.within, 0) / others.length;
  const between =
    others.length === 1
      ? 0
      : others.reduce((sum, other) => sum + (other.log - mean) * (other.log - mean), 0) / (others.length - 1);
  const sigma = Math.sqrt(within + between);
  return Float64Array.from(
    { length: points },
    (_, k) => naive.scale * exp(mean + sigma * normalQuantile((k + 0.5) / points)),
  );
};

/** Of the reported mean, where the number of persons is known. */
const relativeVariance = (observed: ObservedNumbers & { readonly kind: 'value' }): number => {
  if (observed.spread.kind !== 'sd') return 0;
  const relative = observed.spread.value / observed.value;
  return (relative * relative) / (observed.n ?? 1);
};
