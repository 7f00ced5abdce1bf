import { courseNote } from '../../aftercare.ts';
import { medicaSkin, skinBySalima } from '../../references/index.ts';

export const resultsTakeMonths = courseNote({
  id: 'results-take-months',
  kind: 'normal',
  text: 'Results appear 3 to 6 months after the last session; clinics say that new collagen takes 3 months or more.',
  access: 'read',
  sources: [skinBySalima, medicaSkin],
});
