import { arm } from '../../arm.ts';
import { kumar2018 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 68,
  access: 'read',
  tier: 'primary',
  sources: [kumar2018],
  row: 'clinical T-40',
});

export const kumarArm = arm({
  id: 'kumar-2018',
  title: 'Kumar 2018',
  needling: 'mechanical',
  tool: 'unknown',
  adjunct: 'minoxidil 5 %',
  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: 'unknown',
  interval: read(7, 'd', exactly, { access: 'derived', note: 'weekly' }),
  followUp: 'unknown',
  persons: read(68, '1', exactly, { note: 'both groups' }),
  wording: 'hairs per square inch, change',
  result: {
    kind: 'said',
    says: 'With minoxidil 12.52 hairs per square inch more (1.94 per cm²), with minoxidil alone 1.89 (0.29 per cm²).',
    numbers: [read(1.94, '/cm2', exactly, { access: 'derived', note: '12.52 per square inch' })],
  },
  use: { for: 'none', why: 'minoxidil; and a fraction of the change another trial saw' },
  sources: [kumar2018],
});
