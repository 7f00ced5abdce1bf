import { arm } from '../../arm.ts';
import { splitScalp } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 30,
  access: 'read',
  tier: 'primary',
  sources: [splitScalp],
  row: 'clinical T-41',
});

export const splitScalpArm = arm({
  id: 'pmc7759059',
  title: 'Split scalp',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: 'unknown',
  followUp: read(90, 'd'),
  persons: read(30, '1'),
  wording: 'hairs per cm², change',
  result: {
    kind: 'said',
    says: 'Needling alone 10.8 hairs/cm² more, with platelet-rich plasma 14.6; no significant difference.',
    numbers: [read(10.8, '/cm2'), read(14.6, '/cm2')],
  },
  use: { for: 'none', why: 'one arm of needling alone' },
  sources: [splitScalp],
});
