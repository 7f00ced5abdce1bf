import { arm } from '../../arm.ts';
import { majid2009 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 36,
  access: 'read',
  tier: 'primary',
  sources: [majid2009],
  row: 'clinical T-01',
});

export const majidArm = arm({
  id: 'majid-2009',
  title: 'Majid 2009',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: 'unknown',
  interval: 'unknown',
  followUp: read(60, 'd'),
  persons: read(36, '1', exactly, { note: 'of 37' }),
  wording: 'scar grade: fell by one or two grades',
  result: { kind: 'improved', improved: read(34, '1') },
  use: { for: 'calibration' },
  sources: [majid2009],
});
