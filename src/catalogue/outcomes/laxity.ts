import { outcome } from '../outcome.ts';

export const laxityScore = outcome({
  id: 'laxity',
  name: 'Laxity',
  wording: 'grades of laxity',
  indications: ['laxity'],
  known: [],
});
