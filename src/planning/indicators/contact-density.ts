import { contactBasis } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const contactDensity = indicator({
  id: 'contact-density',
  title: 'Needle contacts',
  meaning: 'Needle contacts per area in one session, whether they puncture or not.',
  unit: '/cm2',
  decimals: 0,
  of: (dose) => dose.contacts / dose.zone.areaCm2,
  restsOn: contactBasis,
});
