import { arm } from '../../arm.ts';
import { aust2010 } from '../../references/index.ts';
import { sd, stated, within } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 16,
  access: 'read',
  tier: 'primary',
  sources: [aust2010],
  row: 'clinical T-23',
});

export const aust2010Arm = arm({
  id: 'aust-2010',
  title: 'Aust 2010, burn scars',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'nothing',
  blinded: false,
  depth: 'unknown',
  sessions: read(1, '1', within(1, 4)),
  interval: 'unknown',
  followUp: read(360, 'd'),
  persons: read(16, '1'),
  wording: 'improvement, rated by patients, percent ± SD',
  result: {
    kind: 'said',
    says: 'Patients said 80 % ± 15.5 better after twelve months.',
    numbers: [read(80, '%', sd(15.5))],
  },
  use: {
    for: 'none',
    why: 'patients who knew what was done rated a percentage; another project saw no change',
  },
  sources: [aust2010],
});
