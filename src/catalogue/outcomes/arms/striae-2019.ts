import { arm } from '../../arm.ts';
import { striaeLaser2019 } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 20,
  access: 'read',
  tier: 'primary',
  sources: [striaeLaser2019],
  row: 'clinical T-27',
});

export const striaeLaserArm = arm({
  id: 'striae-laser-2019',
  title: 'Striae alba 2019',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(5, '1'),
  interval: read(30, 'd'),
  followUp: 'unknown',
  persons: read(20, '1'),
  wording: 'dermatology life quality index',
  result: {
    kind: 'said',
    says: 'The index fell from 8.4 (SE 1.21) to 2.64 after five sessions; a non-ablative laser did as well.',
    numbers: [read(8.4, '1', { kind: 'se', value: 1.21 }), read(2.64, '1')],
  },
  use: { for: 'none', why: 'quality of life, and one arm' },
  sources: [striaeLaser2019],
});
