import { aftercareItem, opinion } from '../aftercare.ts';
import { cherieAmour, esthetikMtl, fifthElement, osei } from '../references/index.ts';
import { exactly, within } from '../stated.ts';
import { clinicSays, labelSays } from './clinic-says.ts';

const row = 'clinical R-05';

export const sun = aftercareItem({
  id: 'sun',
  topic: 'sun',
  title: 'Direct sun',
  advice: 'Stay in the shade; wear a broad hat and clothing that covers the skin when you must go out.',
  waitsForClosedSkin: true,
  opinions: [
    opinion(
      labelSays('clinical R-01')(72, 'h', within(48, 72), {
        note: 'protection from ultraviolet light and contamination in the first 2–3 days',
      }),
    ),
    opinion(clinicSays(esthetikMtl, row)(72, 'h')),
    opinion(clinicSays(cherieAmour, row)(168, 'h')),
    opinion(clinicSays(fifthElement, row)(168, 'h')),
    opinion(clinicSays(osei, row)(336, 'h', exactly, { note: 'long sun; also none in the week before' })),
  ],
});
