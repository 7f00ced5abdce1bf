import { arm } from '../../arm.ts';
import { aust2008 } from '../../references/index.ts';
import { stated, within } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 480,
  access: 'read',
  tier: 'primary',
  sources: [aust2008],
  row: 'clinical T-22',
});

export const aust2008Arm = arm({
  id: 'aust-2008',
  title: 'Aust 2008',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'nothing',
  blinded: false,
  depth: 'unknown',
  sessions: read(1, '1', within(1, 4)),
  interval: 'unknown',
  followUp: 'unknown',
  persons: read(480, '1'),
  wording: 'improvement, rated by patients, percent',
  result: {
    kind: 'said',
    says: 'Patients said 60–80 % better, six to twelve months on; retrospective.',
    numbers: [read(60, '%', within(60, 80))],
  },
  use: { for: 'none', why: 'patients who knew what was done rated a percentage' },
  sources: [aust2008],
});
