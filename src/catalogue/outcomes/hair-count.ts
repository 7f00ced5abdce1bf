import { outcome } from '../outcome.ts';
import { dhurat2013, kumar2018 } from '../references/index.ts';

export const hairCount = outcome({
  id: 'hair-count',
  name: 'Hair count',
  wording: 'hairs per area, change',
  indications: ['androgenetic-alopecia'],
  known: [
    {
      says: 'Two trials of one design, weekly needling with minoxidil, differ 47-fold in hairs gained per area: no count is predicted.',
      numbers: [],
      access: 'read',
      sources: [dhurat2013, kumar2018],
    },
  ],
});
