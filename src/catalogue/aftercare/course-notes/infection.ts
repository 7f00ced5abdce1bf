import { courseNote } from '../../aftercare.ts';
import { fdaRisks, harris2015 } from '../../references/index.ts';

export const infection = courseNote({
  id: 'infection',
  kind: 'red-flag',
  text: 'Any sign of infection. The FDA names it first among the risks; in 18 studies of acne scars none from bacteria was reported.',
  access: 'read',
  sources: [fdaRisks, harris2015],
});
