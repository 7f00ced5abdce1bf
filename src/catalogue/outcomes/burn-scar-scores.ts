import { outcome } from '../outcome.ts';
import { burnChildren } from '../references/index.ts';

export const burnScarScores = outcome({
  id: 'burn-scar-scores',
  name: 'Burn scars',
  wording: 'POSAS, Vancouver scale, patients’ forms',
  indications: ['burn-scars'],
  known: [
    {
      says: '47 children: all reported improvement; minor complications in 2.',
      numbers: [],
      access: 'read',
      sources: [burnChildren],
    },
  ],
});
