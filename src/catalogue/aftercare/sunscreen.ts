import { aftercareItem, opinion } from '../aftercare.ts';
import { monarch } from '../references.ts';
import { exactly } from '../stated.ts';
import { clinicSays } from './clinic-says.ts';
import { cherieAmour, fifthElement } from './sources.ts';

const row = 'clinical R-04';

export const sunscreen = aftercareItem({
  id: 'sunscreen',
  topic: 'sunscreen',
  title: 'First sunscreen',
  advice:
    'Sources contradict each other. Until the first sunscreen stay out of the sun and cover the skin; leave tinted products away, one was followed by granulomas.',
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
