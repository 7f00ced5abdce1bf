import { indication } from '../indication.ts';
import { alqam2022 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const trial = stated({
  from: 'human',
  n: 35,
  access: 'read',
  tier: 'primary',
  sources: [alqam2022],
  row: 'clinical I-31',
});

export const neckWrinkles = indication({
  id: 'neck-wrinkles',
  name: 'Wrinkles of the neck',
  ofScars: false,
  studiedDepth: {
    meaning: 'up-to',
    depth: trial(2.5, 'mm', exactly, { note: 'what was set in each person was not seen' }),
  },
  studiedSessions: trial(4, '1'),
  studiedInterval: trial(30, 'd', exactly, { note: 'a month' }),
  combinedWith: [],
  endpoints: [],
  sources: [alqam2022],
});
