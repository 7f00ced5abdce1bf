import { arm } from '../../arm.ts';
import { dogra2014 } from '../../references/index.ts';
import { exactly, sd, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 30,
  access: 'read',
  tier: 'primary',
  sources: [dogra2014],
  row: 'clinical T-02',
});

export const dograArm = arm({
  id: 'dogra-2014',
  title: 'Dogra 2014',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(5, '1'),
  interval: read(30, 'd'),
  followUp: read(30, 'd'),
  persons: read(30, '1', exactly, { note: 'of 36' }),
  wording: 'acne scar assessment score, mean ± SD',
  result: { kind: 'means', before: read(11.73, '1', sd(3.12)), after: read(6.5, '1', sd(2.71)) },
  use: { for: 'none', why: 'the only arm in this score' },
  sources: [dogra2014],
});
