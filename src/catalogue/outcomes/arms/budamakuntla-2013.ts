import { arm } from '../../arm.ts';
import { budamakuntla2013 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 29,
  access: 'read',
  tier: 'primary',
  sources: [budamakuntla2013],
  row: 'clinical T-30',
});

export const budamakuntlaArm = arm({
  id: 'budamakuntla-2013',
  title: 'Budamakuntla 2013',
  needling: 'mechanical',
  tool: 'unknown',
  adjunct: 'tranexamic acid',
  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(3, '1'),
  interval: read(28, 'd'),
  followUp: read(90, 'd'),
  persons: read(29, '1', exactly, { note: 'of 30' }),
  wording: 'MASI, percent fall',
  result: {
    kind: 'said',
    says: 'MASI fell by 44.41 %, after microinjection by 35.72 %; more than half better in 12 of 29.',
    numbers: [read(44.41, '%'), read(12, '1')],
  },
  use: { for: 'none', why: 'a percent fall; the pooled trials are in points' },
  sources: [budamakuntla2013],
});
