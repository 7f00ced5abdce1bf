import { arm } from '../../arm.ts';
import { bandral2019 } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 50,
  access: 'read',
  tier: 'primary',
  sources: [bandral2019],
  row: 'clinical T-17',
});

export const bandralArm = arm({
  id: 'bandral-2019',
  title: 'Bandral 2019',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: 'unknown',
  interval: 'unknown',
  followUp: 'unknown',
  persons: read(50, '1'),
  wording: 'three raters of photographs: excellent, good, fair, poor',
  result: {
    kind: 'said',
    says: '7 excellent, 26 good, 14 fair, 3 poor.',
    numbers: [read(7, '1'), read(26, '1'), read(14, '1'), read(3, '1')],
  },
  use: { for: 'none', why: 'the only arm in these words' },
  sources: [bandral2019],
});
