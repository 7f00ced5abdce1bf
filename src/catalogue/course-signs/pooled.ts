import type { Sighting } from '../course-sign.ts';
import { chu2021, rollerSeries2018 } from '../references/index.ts';
import { exactly, stated, within } from '../stated.ts';

/** Texts that time swelling and redness together. */

export const afterRoller: Sighting = {
  kind: 'lasted',
  seen: stated({
    from: 'human',
    n: 36,
    access: 'read',
    tier: 'primary',
    sources: [rollerSeries2018],
    row: 'clinical A-09',
  })(6, 'h', within(3, 6), { note: 'pain, redness and swelling together' }),
  where: 'acne scars, roller',
  device: 'roller',
};

export const afterAnyNeedling: Sighting = {
  kind: 'gone-by',
  seen: stated({
    from: 'human',
    n: 2805,
    access: 'read',
    tier: 'review',
    sources: [chu2021],
    row: 'clinical A-02',
  })(7, 'd', exactly, {
    note: 'all expected passing events together',
  }),
  where: '85 articles, rollers and pens',
};
