import { arm } from '../../arm.ts';
import { leheta2011 } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 15,
  access: 'read',
  tier: 'primary',
  sources: [leheta2011],
  row: 'clinical T-04',
});

export const lehetaArm = arm({
  id: 'leheta-2011',
  title: 'Leheta 2011',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: read(28, 'd'),
  followUp: 'unknown',
  persons: read(15, '1'),
  wording: 'scar severity score, percent fall',
  result: {
    kind: 'said',
    says: 'Severity fell by 68.3 %; after 100 % trichloroacetic acid by 75.3 % (p = 0.47). All improved.',
    numbers: [read(68.3, '%')],
  },
  use: { for: 'none', why: 'a percent fall of a score nobody else used' },
  sources: [leheta2011],
});
