import { outcome } from '../outcome.ts';
import { elawar2018 } from '../references/index.ts';
import { renArm } from './arms/ren-2022.ts';

export const pores = outcome({
  id: 'pores',
  name: 'Pores',
  wording: 'share moderately better or more; investigator’s assessment',
  indications: ['enlarged-pores'],
  arms: [renArm],
  known: [
    {
      says: 'Radiofrequency needles without insulation, 19 persons: high satisfaction, no count of pores.',
      numbers: [],
      access: 'read',
      sources: [elawar2018],
    },
  ],
});
