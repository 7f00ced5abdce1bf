import type { Band } from '../report.ts';

/** Six digits: what is below is the error of the solver. */
const digits = 6;

export const rounded = (value: number): number => Number(value.toPrecision(digits));

export const roundedBand = ({ median, low50, high50, low90, high90 }: Band): Band => ({
  median: rounded(median),
  low50: rounded(low50),
  high50: rounded(high50),
  low90: rounded(low90),
  high90: rounded(high90),
});
