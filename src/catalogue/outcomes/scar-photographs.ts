import { outcome } from '../outcome.ts';

export const scarPhotographs = outcome({
  id: 'scar-photographs',
  name: 'Photographs of scars rated in words',
  wording: 'raters’ words for the result: excellent, very good, good, fair, poor',
  indications: ['acne-scars', 'atrophic-traumatic-scars'],
  known: [],
});
