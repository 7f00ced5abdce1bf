import { anaesthetic } from '../anaesthetic.ts';
import { drOracle, leonardo2025, skinBySalima, yourGreatSkin } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import {
  antiarrhythmics,
  dosesAddUp,
  lidocaineUnderFilm,
  noTopicalLimit,
  occlusion,
  removeCompletely,
  variability,
} from './cautions.ts';

const page = stated({
  from: 'human',
  access: 'read',
  tier: 'practice',
  sources: [drOracle],
  row: 'clinical N-05',
});
const trial = stated({
  from: 'human',
  n: 77,
  access: 'read',
  tier: 'primary',
  sources: [leonardo2025],
  row: 'clinical N-10',
});

export const lidocaine4 = anaesthetic({
  id: 'lidocaine-4',
  name: 'Lidocaine 4 % cream, liposomal',
  compounded: false,
  ingredients: [
    {
      substance: 'lidocaine',
      strength: stated({
        from: 'device',
        access: 'read',
        tier: 'primary',
        sources: [leonardo2025],
        row: 'clinical N-10',
      })(4, '%'),
    },
  ],
  contactTimes: [
    page(30, 'min', exactly, {
      note: 'to full effect, liposomal, without a film over it; references not seen',
    }),
    trial(60, 'min', exactly, {
      note: 'before laser hair removal; commercial product, liposomal or not unstated',
    }),
  ],
  usedUnderFilm: false,
  filmRaises: lidocaineUnderFilm,
  maximumTime: 'unknown',
  maximumMass: 'unknown',
  maximumArea: 'unknown',
  cautions: [
    removeCompletely,
    noTopicalLimit,
    variability,
    dosesAddUp,
    occlusion,
    antiarrhythmics,
    {
      text: 'Clinics print 15 to 20 minutes before pen needling without naming the product: shorter than the times seen for full effect.',
      access: 'read',
      sources: [yourGreatSkin, skinBySalima],
    },
  ],
  sources: [leonardo2025, drOracle],
});
