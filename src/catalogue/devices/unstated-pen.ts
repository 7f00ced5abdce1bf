import { assumed, within } from '../stated.ts';

/** What the texts on most pens leave out. */

export const trackWidthNotFound = assumed(6, 'mm', within(4, 8), 'no drawing of the tip was found');

export const gaugeNotFound = assumed(
  210,
  'um',
  within(180, 310),
  'pen needles are 33 to 30 gauge, about 0.21–0.31 mm; the gauge of this one was not found',
);

export const rateNotFound = assumed(
  110,
  'Hz',
  within(20, 200),
  'the middle of a wide range; no rate was found; the one pen whose label gives it runs at 100–150 Hz',
);

export const cartridgeNotFound = assumed(
  12,
  '1',
  within(9, 36),
  'the count was not found; pen cartridges hold 9–36 needles, and a cleared pen of the same longest setting holds 12',
);

export const depthToleranceNotFound = assumed(
  0.15,
  'mm',
  within(0.05, 0.3),
  'no tolerance was found; that of the Exceed pen is 0.15 mm',
);

export const shortestNotFound = assumed(
  0,
  'mm',
  within(0, 0.5),
  'the shortest setting was not found; taken as none, so that no plan is stopped for it',
);
