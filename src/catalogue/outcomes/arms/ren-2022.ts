import { arm } from '../../arm.ts';
import { ren2022 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 75,
  access: 'read',
  tier: 'primary',
  sources: [ren2022],
  row: 'clinical T-38',
});

export const renArm = arm({
  id: 'ren-2022',
  title: 'Ren 2022, pores (radiofrequency)',
  needling: 'radiofrequency',
  tool: 'radiofrequency',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(1, '1', exactly, { note: 'counted after the first; 1.7 in the mean' }),
  interval: 'unknown',
  followUp: 'unknown',
  persons: read(75, '1'),
  wording: 'moderate to excellent',
  result: {
    kind: 'said',
    says: 'After one session moderate to excellent on the nose in 13.8 %, forehead 8.9 %, cheek 11.1 %; more with more sessions.',
    numbers: [read(13.8, '%'), read(8.9, '%'), read(11.1, '%')],
  },
  use: { for: 'none', why: 'one arm in this wording, and with current' },
  sources: [ren2022],
});
