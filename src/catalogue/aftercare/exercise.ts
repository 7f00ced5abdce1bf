import { aftercareItem, opinion } from '../aftercare.ts';
import { cherieAmour, elloBeaute, esthetikMtl, fifthElement, monarch } from '../references/index.ts';
import { exactly, within } from '../stated.ts';
import { clinicSays } from './clinic-says.ts';

const row = 'clinical R-07';

export const exercise = aftercareItem({
  id: 'exercise',
  topic: 'exercise',
  title: 'Hard exercise and sweating',
  advice: 'Avoid what makes you sweat.',
  waitsForClosedSkin: true,
  opinions: [
    opinion(clinicSays(elloBeaute, row)(24, 'h')),
    opinion(clinicSays(fifthElement, row)(48, 'h', within(24, 48))),
    opinion(clinicSays(cherieAmour, row)(72, 'h')),
    opinion(clinicSays(esthetikMtl, row)(72, 'h')),
    opinion(
      clinicSays(monarch, row)(120, 'h', exactly, {
        note: 'hard exercise from day 5, counted as five full days',
      }),
    ),
  ],
});
