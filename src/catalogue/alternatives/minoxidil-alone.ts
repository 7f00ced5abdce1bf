import { alternative } from '../alternative.ts';
import { dhurat2013, kumar2018 } from '../references/index.ts';
import { stated } from '../stated.ts';

const compared = { from: 'human', access: 'read', tier: 'primary' } as const;

export const minoxidilAlone = alternative({
  id: 'minoxidil-alone',
  name: 'Minoxidil 5 % without needling',
  comparisons: [
    {
      indication: 'androgenetic-alopecia',
      persons: stated({ ...compared, sources: [dhurat2013], row: 'clinical T-39' })(100, '1'),
      needling: 'weekly roller with minoxidil, 12 weeks',
      other: 'minoxidil alone',
      finding: '91.4 more hairs per cm² with needling, 22.2 without.',
      sources: [dhurat2013],
    },
    {
      indication: 'androgenetic-alopecia',
      persons: stated({ ...compared, sources: [kumar2018], row: 'clinical T-40' })(68, '1'),
      needling: 'weekly needling at 1.5 mm with minoxidil',
      other: 'minoxidil alone',
      finding:
        '12.52 more hairs per square inch with needling, 1.89 without: about a 47th of what the other trial counted.',
      sources: [kumar2018],
    },
  ],
  downtime: 'unknown',
  phototypes: 'unknown',
  sources: [dhurat2013, kumar2018],
});
