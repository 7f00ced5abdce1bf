import { aftercareItem, opinion } from '../aftercare.ts';
import { monarch } from '../references/index.ts';
import { clinicSays } from './clinic-says.ts';

export const smoking = aftercareItem({
  id: 'smoking',
  topic: 'smoking',
  title: 'Smoking',
  advice: 'Do not smoke. One clinic names hours; no other source was found.',
  waitsForClosedSkin: false,
  opinions: [opinion(clinicSays(monarch, 'clinical R-09')(24, 'h'))],
});
