import { indication } from '../indication.ts';
import { dhurat2013, kumar2018 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const trial = stated({
  from: 'human',
  n: 100,
  access: 'read',
  tier: 'primary',
  sources: [dhurat2013],
  row: 'clinical I-35',
});

export const androgeneticAlopecia = indication({
  id: 'androgenetic-alopecia',
  name: 'Androgenetic alopecia',
  ofScars: false,
  studiedDepth: {
    meaning: 'used',
    depth: stated({
      from: 'human',
      n: 68,
      access: 'read',
      tier: 'primary',
      sources: [kumar2018],
      row: 'clinical I-36',
    })(1.5, 'mm'),
  },
  studiedSessions: trial(12, '1', exactly, {
    note: 'weekly to week 12; another trial needled 4 times over 4 months',
  }),
  studiedInterval: trial(7, 'd'),
  combinedWith: [
    {
      what: 'Minoxidil 5 % twice a day: the trials compared it with and without needling',
      access: 'read',
      sources: [dhurat2013, kumar2018],
    },
  ],
  endpoints: [],
  sources: [dhurat2013, kumar2018],
});
