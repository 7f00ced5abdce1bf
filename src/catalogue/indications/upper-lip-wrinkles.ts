import { reference } from '../../quantities/index.ts';
import { indication } from '../indication.ts';
import { stated } from '../stated.ts';

const fabbrocini2012 = reference({
  id: 'fabbrocini-2012',
  cite: 'Fabbrocini 2012, J Dermatolog Treat 23:144–152: wrinkles of the upper lip, roller, 10 women of 50–65 years',
});

const trial = stated({
  from: 'human',
  n: 10,
  access: 'read',
  tier: 'primary',
  sources: [fabbrocini2012],
  row: 'clinical I-32',
});

export const upperLipWrinkles = indication({
  id: 'upper-lip-wrinkles',
  name: 'Wrinkles of the upper lip',
  ofScars: false,
  studiedDepth: 'unknown',
  studiedSessions: trial(2, '1'),
  studiedInterval: 'unknown',
  combinedWith: [],
  endpoints: [],
  sources: [fabbrocini2012],
});
