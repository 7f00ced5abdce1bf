import { dhurat2013, kumar2018 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const minoxidil = topical({
  id: 'minoxidil',
  name: 'Minoxidil 5 %',
  moments: [],
  standing: 'studied',
  known:
    'Weekly needling with minoxidil against minoxidil alone: 91.4 against 22.2 more hairs per cm² in one trial, 12.52 against 1.89 per square inch in another. The two lie so far apart that no hair count can be predicted.',
  persons: stated({
    from: 'human',
    access: 'derived',
    tier: 'primary',
    sources: [dhurat2013, kumar2018],
    row: 'clinical T-40',
  })(168, '1', exactly, { note: '100 + 68 persons of two trials, with the arms that were not needled' }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [dhurat2013, kumar2018],
});
