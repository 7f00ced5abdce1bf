import { arm } from '../../arm.ts';
import { chawla2014 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 30,
  access: 'read',
  tier: 'primary',
  sources: [chawla2014],
  row: 'clinical T-07',
});

export const chawlaArm = arm({
  id: 'chawla-2014',
  title: 'Chawla 2014',
  needling: 'mechanical',
  tool: 'roller',
  adjunct: 'platelet-rich plasma or vitamin C',
  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: read(30, 'd'),
  followUp: 'unknown',
  persons: read(27, '1', exactly, { note: 'who completed, of 30' }),
  wording: 'physician grade: fell by one or two grades',
  result: {
    kind: 'improved',
    improved: read(23, '1', exactly, {
      note: 'of 30 in the abstract, where 27 completed; the side is not told',
    }),
  },
  use: {
    for: 'none',
    why: 'plasma on one side and vitamin C on the other: not needling alone; and of how many the 23 were is not clear',
  },
  sources: [chawla2014],
});
