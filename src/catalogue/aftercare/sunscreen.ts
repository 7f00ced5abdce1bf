import { aftercareItem, opinion } from '../aftercare.ts';
import { cherieAmour, fifthElement, monarch } from '../references/index.ts';
import { exactly } from '../stated.ts';
import { clinicSays } from './clinic-says.ts';

const row = 'clinical R-04';

export const sunscreen = aftercareItem({
  id: 'sunscreen',
  topic: 'sunscreen',
  title: 'First sunscreen',
  advice:
    'Until then protect the skin without a product: shade, a broad hat, clothing. What is put on open skin can get into it, and clinics contradict each other. No tinted one: lumps that lasted for months followed it once.',
  waitsForClosedSkin: true,
  opinions: [
    opinion(
      clinicSays(cherieAmour, row)(0, 'h', exactly, {
        access: 'derived',
        note: 'at all times from the start, for 2 weeks: counted as 0 h',
      }),
    ),
    opinion(clinicSays(fifthElement, row)(24, 'h', exactly, { note: 'mineral, factor 30 or higher' })),
    opinion(
      clinicSays(monarch, row)(24, 'h', exactly, { note: 'none before; then broad-spectrum, days 2–4' }),
    ),
  ],
});
