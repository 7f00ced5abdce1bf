import { aftercareItem, opinion } from '../aftercare.ts';
import { monarch } from '../references/index.ts';
import { clinicSays } from './clinic-says.ts';

export const supplements = aftercareItem({
  id: 'supplements',
  topic: 'supplements',
  title: 'Fish oil and aspirin without prescription',
  advice: 'Pause what nobody prescribed; a prescribed medicine is stopped only by the one who prescribed it.',
  waitsForClosedSkin: false,
  opinions: [opinion(clinicSays(monarch, 'clinical R-09')(24, 'h'))],
});
