import { reference } from '../../quantities/index.ts';
import { scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const dreno2007 = reference({
  id: 'dreno-2007',
  cite: 'Dreno 2007, Dermatology: ECCA grid for acne scars, six items, 7 dermatologists, 10 persons. Abstract read, weights recalled',
});

const points = stated({
  from: 'device',
  access: 'recall',
  tier: 'primary',
  sources: [dreno2007],
  row: 'clinical S-04',
});

export const ecca = scale({
  id: 'ecca',
  name: 'ECCA grid of acne scars',
  lowest: points(0, '1', exactly, { note: 'no scar of any kind; the weights are from memory' }),
  highest: points(540, '1', exactly, { note: 'every item at quantity 3; the weights are from memory' }),
  better: 'lower',
  levels: [],
  rule: 'Weights from memory. Sum over six items of weight times quantity (0 none, 1 fewer than 5, 2 from 5 to 20, 3 more): V-shaped 15, U-shaped 20, M-shaped 25, superficial elastolysis 30, hypertrophic and inflamed below 2 years 40, keloid or hypertrophic above 2 years 50.',
  indications: ['acne-scars'],
  sources: [dreno2007],
});
