import { outcome } from '../outcome.ts';
import { bandralArm } from './arms/bandral-2019.ts';
import { bangladeshArm } from './arms/jbsaps-42.ts';

export const scarPhotographs = outcome({
  id: 'scar-photographs',
  name: 'Photographs of scars rated in words',
  wording: 'raters’ words for the result: excellent, very good, good, fair, poor',
  indications: ['acne-scars', 'atrophic-traumatic-scars'],
  arms: [bandralArm, bangladeshArm],
  known: [],
});
