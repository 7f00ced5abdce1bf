import { outcome } from '../outcome.ts';
import { ablonLaxityArm } from './arms/ablon-2018.ts';

export const laxityScore = outcome({
  id: 'laxity',
  name: 'Laxity',
  wording: 'grades of laxity',
  indications: ['laxity'],
  arms: [ablonLaxityArm],
  known: [],
});
