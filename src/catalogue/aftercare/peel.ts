import { aftercareItem, opinion } from '../aftercare.ts';
import { within } from '../stated.ts';
import { labelSays } from './clinic-says.ts';

export const peel = aftercareItem({
  id: 'peel',
  topic: 'actives',
  title: 'Peels',
  advice: 'No peel on skin that is still healing.',
  waitsForClosedSkin: true,
  opinions: [opinion(labelSays('clinical R-01')(72, 'h', within(48, 72)))],
});
