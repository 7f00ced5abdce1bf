import { aftercareItem, opinion } from '../aftercare.ts';
import { cherieAmour, monarch } from '../references/index.ts';
import { exactly, within } from '../stated.ts';
import { clinicSays, labelSays } from './clinic-says.ts';

const row = 'clinical R-08';

export const water = aftercareItem({
  id: 'water',
  topic: 'water',
  title: 'Swimming and sauna',
  advice: 'No swimming and no sauna while the skin can be contaminated.',
  waitsForClosedSkin: true,
  opinions: [
    opinion(labelSays(row)(72, 'h', within(48, 72))),
    opinion(clinicSays(cherieAmour, row)(72, 'h')),
    opinion(clinicSays(monarch, row)(120, 'h', exactly, { note: 'from day 5, counted as five full days' })),
  ],
});
