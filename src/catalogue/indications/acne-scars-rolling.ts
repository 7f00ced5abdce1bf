import { indication } from '../indication.ts';
import { fabbrocini2009, scarShapes } from '../references/index.ts';
import { stated } from '../stated.ts';

const trial = stated({
  from: 'human',
  n: 32,
  access: 'read',
  tier: 'primary',
  sources: [fabbrocini2009],
  row: 'clinical I-12',
});

export const acneScarsRolling = indication({
  id: 'acne-scars-rolling',
  name: 'Acne scars, rolling',
  ofScars: true,
  studiedDepth: 'unknown',
  studiedSessions: trial(2, '1'),
  studiedInterval: 'unknown',
  combinedWith: [],
  endpoints: [],
  sources: [fabbrocini2009, scarShapes],
});
