import { outcome } from '../outcome.ts';
import { dograArm } from './arms/dogra-2014.ts';
import { lehetaArm } from './arms/leheta-2011.ts';

export const acneScarScore = outcome({
  id: 'acne-scar-score',
  name: 'Other scores of acne scars',
  wording: 'scores that one study each used',
  indications: ['acne-scars'],
  arms: [dograArm, lehetaArm],
  known: [],
});
