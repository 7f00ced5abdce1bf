import { courseNote } from '../../aftercare.ts';
import { fifthElement, skinPenConsent } from '../../references/index.ts';

export const firstHours = courseNote({
  id: 'first-hours',
  kind: 'normal',
  text: 'In the first hours the skin is red, tight and warm. By the next day it looks nearly normal.',
  access: 'read',
  sources: [skinPenConsent, fifthElement],
});
