import { aftercareItem, opinion } from '../aftercare.ts';
import { elloBeaute, fifthElement, monarch } from '../references/index.ts';
import { exactly, within } from '../stated.ts';
import { clinicSays } from './clinic-says.ts';

const row = 'clinical R-06';

export const actives = aftercareItem({
  id: 'actives',
  topic: 'actives',
  title: 'Retinoids, acids, vitamin C, benzoyl peroxide',
  advice: 'Leave all active products away until the skin has settled.',
  waitsForClosedSkin: true,
  opinions: [
    opinion(
      clinicSays(monarch, row)(120, 'h', exactly, { note: 'from day 5 on, counted as five full days' }),
    ),
    opinion(clinicSays(fifthElement, row)(168, 'h', within(120, 168))),
    opinion(
      clinicSays(elloBeaute, row)(168, 'h', exactly, { note: 'from day 7 on, counted as seven full days' }),
    ),
  ],
});
