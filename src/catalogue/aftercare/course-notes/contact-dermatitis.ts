import { courseNote } from '../../aftercare.ts';
import { nothingSeen } from '../../references/index.ts';

export const contactDermatitis = courseNote({
  id: 'contact-dermatitis',
  kind: 'red-flag',
  text: 'An itching rash where needles or a cream touched the skin: it can be an allergy, to nickel among others.',
  access: 'recall',
  sources: [nothingSeen],
});
