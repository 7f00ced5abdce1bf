import { outcome } from '../outcome.ts';

export const acneScarScore = outcome({
  id: 'acne-scar-score',
  name: 'Other scores of acne scars',
  wording: 'scores that one study each used',
  indications: ['acne-scars'],
  known: [],
});
