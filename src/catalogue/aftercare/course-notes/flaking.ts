import { courseNote } from '../../aftercare.ts';
import { fifthElement, skinPenConsent } from '../../references/index.ts';

export const flaking = courseNote({
  id: 'flaking',
  kind: 'normal',
  text: 'On days 2 and 3 the skin may flake. By day 3 there is rarely anything left to see.',
  access: 'read',
  sources: [skinPenConsent, fifthElement],
});
