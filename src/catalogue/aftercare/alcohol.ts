import { aftercareItem, opinion } from '../aftercare.ts';
import { fifthElement, monarch } from '../references/index.ts';
import { within } from '../stated.ts';
import { clinicSays } from './clinic-says.ts';

const row = 'clinical R-09';

export const alcohol = aftercareItem({
  id: 'alcohol',
  topic: 'alcohol',
  title: 'Alcohol and spicy food',
  advice: 'Leave alcohol away; one clinic names spicy food as well.',
  waitsForClosedSkin: false,
  opinions: [
    opinion(clinicSays(monarch, row)(24, 'h')),
    opinion(clinicSays(fifthElement, row)(48, 'h', within(24, 48))),
  ],
});
