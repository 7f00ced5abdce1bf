/** How predictions are kept in the records of the validation table. */
import { quantile } from '../../src/numerics/index.ts';

/** Four digits, where nothing finer is asked about. */
export const rounded = (x: number, digits = 4): number => Number(x.toPrecision(digits));

const points = 99;

export const quantilesOf = (values: Float64Array, digits = 4): readonly number[] => {
  const ascending = values.slice().sort();
  return Array.from({ length: points }, (_, k) => rounded(quantile(ascending, (k + 0.5) / points), digits));
};
