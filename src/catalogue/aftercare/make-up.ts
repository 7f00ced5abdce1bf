import { reference } from '../../quantities/index.ts';
import { aftercareItem, opinion } from '../aftercare.ts';
import { cherieAmour, elloBeaute, fifthElement } from '../references/index.ts';
import { within } from '../stated.ts';
import { clinicSays } from './clinic-says.ts';

const healthBlossoms = reference({
  id: 'clinic-healthblossoms',
  cite: 'Clinic page healthblossoms.com: aftercare of microneedling',
  url: 'https://www.healthblossoms.com/microneedling-aftercare/',
});

const u2NewU = reference({
  id: 'clinic-u2newu',
  cite: 'Clinic page u2newuthevillages.com: microneedling for acne scars',
  url: 'https://u2newuthevillages.com/microneedling-for-acne-scars/',
});

const row = 'clinical R-03';

export const makeUp = aftercareItem({
  id: 'make-up',
  topic: 'make-up',
  title: 'Make-up',
  advice: 'Put nothing coloured on needled skin while its channels may be open.',
  waitsForClosedSkin: true,
  opinions: [
    opinion(clinicSays(cherieAmour, row)(24, 'h')),
    opinion(clinicSays(fifthElement, row)(48, 'h', within(24, 48))),
    opinion(clinicSays(elloBeaute, row)(48, 'h', within(24, 48))),
    opinion(clinicSays(u2NewU, row)(48, 'h')),
    opinion(clinicSays(healthBlossoms, row)(48, 'h')),
  ],
});
