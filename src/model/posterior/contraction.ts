import { band } from '../../numerics/index.ts';
import { normalQuantile } from '../../quantities/index.ts';

const widthOf90 = 3.2897072539029444;

/** Normal score of the share of an ascending sample below a value, ties half. */
const scoreIn = (ascending: Float64Array, value: number): number => {
  const below = ascending.filter((other) => other < value).length;
  const ties = ascending.filter((other) => other === value).length;
  return normalQuantile((below + 0.5 * ties + 0.5) / (ascending.length + 1));
};

/**
 * How much narrower the central 90 % is after the data than before: 1 − (width after ÷ before)², on the scale on which the
 * prior is standard normal. So a tail of the prior that the data rule out counts for no more than its share of the draws.
 * 0 where the data say nothing, below 0 where the band widened. @throws RangeError for empty samples or NaN
 */
export const contractionOf = (prior: Float64Array, posterior: Float64Array): number => {
  const [before, after] = [band(prior), band(posterior)];
  if (before.low90 === before.high90) return 0;
  const ascending = prior.slice().sort();
  const width = (scoreIn(ascending, after.high90) - scoreIn(ascending, after.low90)) / widthOf90;
  return 1 - width * width;
};
