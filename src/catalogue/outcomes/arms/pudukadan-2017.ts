import { arm } from '../../arm.ts';
import { pudukadan2017 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 19,
  access: 'read',
  tier: 'primary',
  sources: [pudukadan2017],
  row: 'clinical T-09',
});

export const pudukadanArm = arm({
  id: 'pudukadan-2017',
  title: 'Dermatol Surg 2017 (radiofrequency)',
  needling: 'radiofrequency',
  tool: 'radiofrequency',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(3, '1'),
  interval: read(30, 'd'),
  followUp: read(30, 'd'),
  persons: read(19, '1'),
  wording: 'Goodman–Baron qualitative grade: at least one better',
  result: {
    kind: 'improved',
    improved: read(11, '1', exactly, {
      note: 'one month after the last session; at three months all 9 of those who came back, the same persons, so it is not counted again',
    }),
  },
  use: { for: 'calibration' },
  sources: [pudukadan2017],
});
