import { courseNote } from '../../aftercare.ts';
import { fdaRisks, harris2015 } from '../../references.ts';

export const infection = courseNote({
  id: 'infection',
  kind: 'red-flag',
  text: 'Any sign of infection. The FDA names it first among the risks; a review of 18 studies of acne scars found no bacterial infection reported.',
  access: 'read',
  sources: [fdaRisks, harris2015],
});
