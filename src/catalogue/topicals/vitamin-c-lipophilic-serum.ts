import { friedmann2024, soltani2014 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const vitaminCLipophilicSerum = topical({
  id: 'vitamin-c-lipophilic-serum',
  name: 'Vitamin C serum, lipophilic',
  moments: ['before'],
  standing: 'harmed-people',
  known:
    'Three women got foreign-body granulomas of the face; two had used the same serum, and both reacted to it in patch tests. Steroids failed; doxycycline or minocycline helped in part or fully.',
  persons: stated({
    from: 'human',
    access: 'read',
    tier: 'primary',
    sources: [soltani2014],
    row: 'clinical U-01',
  })(3, '1', exactly, { note: 'all three with granulomas; two of them named this serum' }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [soltani2014, friedmann2024],
});
