import { handBasis } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const contactTime = indicator({
  id: 'contact-time',
  title: 'Contact time',
  meaning: 'Time tip or drum is on the zone in one session: prescribed, or what the hand speed implies.',
  unit: 's',
  decimals: 0,
  of: (dose) => dose.contactSeconds,
  restsOn: handBasis,
});
