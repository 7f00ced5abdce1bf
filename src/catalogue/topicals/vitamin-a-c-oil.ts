import { burnChildren, friedmann2024, juhasz2020 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const vitaminACOil = topical({
  id: 'vitamin-a-c-oil',
  name: 'Vitamin A and C oil, right after needling',
  moments: ['after'],
  standing: 'harmed-people',
  known:
    'Put on the burn scars of 47 children at the end of needling; 2 had minor complications. But it brings vitamin C to needled skin, after which most of the 15 published granulomas came.',
  persons: stated({
    from: 'human',
    access: 'read',
    tier: 'review',
    sources: [friedmann2024],
    row: 'clinical U-02',
  })(15, '1', exactly, {
    note: 'all published granulomas, most after vitamin C; none of them after this oil as far as was seen',
  }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [friedmann2024, burnChildren, juhasz2020],
});
