import { reference } from '../../quantities/index.ts';
import { anaesthetic } from '../anaesthetic.ts';
import { drOracle, lidocainePrilocaineLabel } from '../references/index.ts';
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

const emlaLabel = reference({
  id: 'emla-label-not-seen',
  cite: 'EMLA cream, label: greatest amount, area and time; recalled, text not seen',
});

const strength = stated({
  from: 'device',
  access: 'read',
  tier: 'practice',
  sources: [drOracle, lidocainePrilocaineLabel],
  row: 'clinical N-07',
});
const recalled = stated({
  from: 'human',
  access: 'recall',
  tier: 'label',
  sources: [emlaLabel],
  row: 'clinical N-13',
});
const note = 'label limit above 7 years of age and 20 kg, from memory: look it up before use';

export const lidocainePrilocaine = anaesthetic({
  id: 'lidocaine-prilocaine',
  name: 'Lidocaine 2.5 % with prilocaine 2.5 % cream',
  compounded: false,
  ingredients: [
    { substance: 'lidocaine', strength: strength(2.5, '%') },
    { substance: 'prilocaine', strength: strength(2.5, '%') },
  ],
  contactTimes: [
    stated({
      from: 'human',
      access: 'read',
      tier: 'practice',
      sources: [drOracle],
      row: 'clinical N-07',
    })(60, 'min', exactly, { note: 'under a film; references not seen' }),
  ],
  usedUnderFilm: true,
  filmRaises: lidocaineUnderFilm,
  maximumTime: recalled(240, 'min', exactly, { note }),
  maximumMass: recalled(20, 'g', exactly, { note }),
  maximumArea: recalled(200, 'cm2', exactly, { note }),
  cautions: [
    {
      text: 'Prilocaine can cause methaemoglobinaemia.',
      access: 'read',
      sources: [lidocainePrilocaineLabel],
    },
    removeCompletely,
    dosesAddUp,
    antiarrhythmics,
    occlusion,
    noTopicalLimit,
    variability,
  ],
  sources: [lidocainePrilocaineLabel, drOracle],
});
