import { arm } from '../../arm.ts';
import { depthSplitFace } from '../../references/index.ts';
import { exactly, stated, within } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 21,
  access: 'read',
  tier: 'primary',
  sources: [depthSplitFace],
  row: 'clinical T-15',
});

export const depthSplitFaceArm = arm({
  id: 'iasj-186069',
  title: 'Iraqi split face, 2.5 against 1.5 mm',
  needling: 'mechanical',
  tool: 'motor-pen',

  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: read(2.5, 'mm', within(1.5, 2.5), { note: '2.5 mm right, 1.5 mm left' }),
  sessions: read(6, '1'),
  interval: read(14, 'd'),
  followUp: read(84, 'd'),
  persons: read(21, '1', exactly, { note: 'of 37' }),
  wording: 'clinical',
  result: {
    kind: 'said',
    says: 'Both sides together improved (p < 0.0001); the difference between 2.5 and 1.5 mm was not seen in what was read.',
    numbers: [],
  },
  use: { for: 'none', why: 'the only comparison of depths, and its result was not seen' },
  sources: [depthSplitFace],
});
