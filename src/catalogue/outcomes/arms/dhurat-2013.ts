import { arm } from '../../arm.ts';
import { dhurat2013 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 100,
  access: 'read',
  tier: 'primary',
  sources: [dhurat2013],
  row: 'clinical T-39',
});

export const dhuratArm = arm({
  id: 'dhurat-2013',
  title: 'Dhurat 2013',
  needling: 'mechanical',
  tool: 'roller',
  adjunct: 'minoxidil 5 %',
  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(12, '1', exactly, { note: 'weekly to week 12' }),
  interval: read(7, 'd', exactly, { access: 'derived', note: 'weekly' }),
  followUp: 'unknown',
  persons: read(100, '1', exactly, { note: 'both groups' }),
  wording: 'hairs per cm², change',
  result: {
    kind: 'said',
    says: 'With minoxidil 91.4 hairs/cm² more, with minoxidil alone 22.2.',
    numbers: [read(91.4, '/cm2'), read(22.2, '/cm2')],
  },
  use: { for: 'none', why: 'minoxidil; and 47 times the change another trial saw' },
  sources: [dhurat2013],
});
