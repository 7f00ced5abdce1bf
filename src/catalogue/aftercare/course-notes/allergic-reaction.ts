import { courseNote } from '../../aftercare.ts';
import { fdaRisks } from '../../references/index.ts';

export const allergicReaction = courseNote({
  id: 'allergic-reaction',
  kind: 'red-flag',
  text: 'An allergic reaction.',
  access: 'read',
  sources: [fdaRisks],
});
