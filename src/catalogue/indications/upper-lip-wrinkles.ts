import { fabbrocini2012 } from '../references/index.ts';
import { indication } from '../indication.ts';
import { stated } from '../stated.ts';

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
