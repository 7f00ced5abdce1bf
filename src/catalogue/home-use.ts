import { assumed, within } from './stated.ts';

/** The longest needle for use at home. */
export const longestAtHome = assumed(
  0.3,
  'mm',
  within(0.2, 0.3),
  'upper end of the 0.2–0.3 mm this project takes for home use; no regulator, study or review that was read supports any depth at home',
);
