import { anaesthetic } from '../anaesthetic.ts';
import { leonardo2025, sobanko } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import {
  antiarrhythmics,
  dosesAddUp,
  largeAreas,
  lidocaineUnderFilm,
  noTopicalLimit,
  occlusion,
  removeCompletely,
  variability,
} from './cautions.ts';

const origin = {
  access: 'read',
  tier: 'primary',
  sources: [leonardo2025],
  row: 'clinical N-10',
} as const;
const strength = stated({ ...origin, from: 'device' });

export const lidocaine23Tetracaine7 = anaesthetic({
  id: 'lidocaine-23-tetracaine-7',
  name: 'Lidocaine 23 % with tetracaine 7 %, compounded',
  compounded: true,
  ingredients: [
    { substance: 'lidocaine', strength: strength(23, '%') },
    { substance: 'tetracaine', strength: strength(7, '%') },
  ],
  contactTimes: [
    stated({ ...origin, from: 'human', n: 77 })(60, 'min', exactly, { note: 'before laser hair removal' }),
  ],
  usedUnderFilm: 'unknown',
  filmRaises: lidocaineUnderFilm,
  maximumTime: 'unknown',
  maximumMass: 'unknown',
  maximumArea: 'unknown',
  cautions: [
    largeAreas,
    removeCompletely,
    noTopicalLimit,
    variability,
    dosesAddUp,
    occlusion,
    antiarrhythmics,
  ],
  sources: [leonardo2025, sobanko],
});
