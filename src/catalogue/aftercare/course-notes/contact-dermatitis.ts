import { courseNote } from '../../aftercare.ts';
import { nothingSeen } from '../../references.ts';

export const contactDermatitis = courseNote({
  id: 'contact-dermatitis',
  kind: 'red-flag',
  text: 'Contact dermatitis, from nickel in the needles among others.',
  access: 'recall',
  sources: [nothingSeen],
});
