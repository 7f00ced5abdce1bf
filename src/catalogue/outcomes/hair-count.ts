import { outcome } from '../outcome.ts';
import { dhurat2013, kumar2018 } from '../references/index.ts';
import { dhuratArm } from './arms/dhurat-2013.ts';
import { kumarArm } from './arms/kumar-2018.ts';
import { splitScalpArm } from './arms/split-scalp.ts';

export const hairCount = outcome({
  id: 'hair-count',
  name: 'Hair count',
  wording: 'hairs per area, change',
  indications: ['androgenetic-alopecia'],
  arms: [dhuratArm, kumarArm, splitScalpArm],
  known: [
    {
      says: 'Two trials of one design, weekly needling with minoxidil, differ 47-fold in hairs gained per area: no count is predicted.',
      numbers: [],
      access: 'read',
      sources: [dhurat2013, kumar2018],
    },
  ],
});
