import type { ComparedCourses } from '../../planning/index.ts';

const band = (centre: number, reach: number) => ({
  median: centre,
  low50: centre - reach / 2,
  high50: centre + reach / 2,
  low90: centre - reach,
  high90: centre + reach,
});

const nothing = band(0, 0);

/** Three plans, with a reading for each of what a contrast may rest on, and one without any difference. */
export const courseContrastsFixture: ComparedCourses = {
  draws: 128,
  unfinished: 2,
  hypothesis: 'classical',
  daysAfterLast: 90,
  readings: [
    {
      zone: 'cheek-<left>',
      quantity: 'stainOfCollagen',
      title: 'Area stained for collagen over that at rest',
      unit: '1',
      contrasts: [
        { prior: band(0.1, 0.4), posterior: band(0.12, 0.38), contraction: 0.07, basis: 'not-informed' },
        {
          prior: band(0.1, 0.4),
          posterior: band(0.05, 0.1),
          contraction: 0.94,
          basis: 'data',
          chanceAbove: 0.8125,
        },
      ],
    },
    {
      zone: 'cheek-<left>',
      quantity: 'elastin',
      title: 'Elastin',
      unit: '1',
      contrasts: [
        { prior: band(-0.3, 0.28), posterior: band(-0.2, 0.05), contraction: 0.97, basis: 'structure' },
        { prior: nothing, posterior: nothing, contraction: 0, basis: 'not-informed' },
      ],
    },
    {
      zone: 'brow',
      quantity: 'elastin',
      title: 'Elastin',
      unit: '1',
      contrasts: [
        null,
        { prior: band(0, 0.2), posterior: band(0, 0.25), contraction: -0.56, basis: 'not-informed' },
      ],
    },
  ],
};
