import { chawla2014, friedmann2024 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const vitaminC = topical({
  id: 'vitamin-c',
  name: 'Vitamin C on needled skin, formulation not stated',
  moments: [],
  standing: 'harmed-people',
  known:
    'Most of the 15 published granulomas followed a motorised pen and topical vitamin C. In one split-face trial of acne scars the vitamin C side did less well than platelet-rich plasma: excellent in 2 against 5 of 27, poor in 10 against 6.',
  persons: stated({
    from: 'human',
    access: 'read',
    tier: 'review',
    sources: [friedmann2024],
    row: 'clinical U-02',
  })(15, '1', exactly, {
    note: 'all published granulomas; in how many of them vitamin C was used was not seen, only “most”',
  }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [friedmann2024, chawla2014],
});
