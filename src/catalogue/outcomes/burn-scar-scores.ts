import { outcome } from '../outcome.ts';
import { burnChildren } from '../references/index.ts';
import { aust2010Arm } from './arms/aust-2010.ts';
import { burnProjectArm } from './arms/dguv-burns.ts';
import { burnFormsArm } from './arms/svenning-2019.ts';

export const burnScarScores = outcome({
  id: 'burn-scar-scores',
  name: 'Burn scars',
  wording: 'POSAS, Vancouver scale, patients’ forms',
  indications: ['burn-scars'],
  arms: [aust2010Arm, burnProjectArm, burnFormsArm],
  known: [
    {
      says: '47 children: all reported improvement; minor complications in 2.',
      numbers: [],
      access: 'read',
      sources: [burnChildren],
    },
  ],
});
