import { arm } from '../../arm.ts';
import { rollerSeries2018 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 36,
  access: 'read',
  tier: 'primary',
  sources: [rollerSeries2018],
  row: 'clinical T-13',
});

export const hongKongArm = arm({
  id: 'hkjdv-2018',
  title: 'Hong Kong J Dermatol Venereol 2018',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: 'unknown',
  interval: 'unknown',
  followUp: 'unknown',
  persons: read(36, '1'),
  wording: 'grade: improved by at least one',
  result: {
    kind: 'improved',
    improved: read(33, '1', exactly, {
      access: 'derived',
      note: '91.8 % is printed; 33 of 36, 91.7 %, is the nearest whole number',
    }),
  },
  use: { for: 'calibration' },
  sources: [rollerSeries2018],
});
