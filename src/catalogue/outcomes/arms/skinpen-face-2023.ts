import { arm } from '../../arm.ts';
import { skinPenFace2023 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 32,
  access: 'read',
  tier: 'primary',
  sources: [skinPenFace2023],
  row: 'clinical T-19',
});

export const skinPenFaceArm = arm({
  id: 'skinpen-face-2023',
  title: 'SkinPen face 2023',
  needling: 'mechanical',
  tool: 'motor-pen',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: read(30, 'd'),
  followUp: read(90, 'd'),
  persons: read(32, '1', exactly, { note: 'of 35' }),
  wording: 'aesthetic improvement: some improvement',
  result: {
    kind: 'said',
    says: 'Some improvement in 73.3 % after 30 days and in 68.8 % after 90; 93.8 % found their wrinkles better.',
    numbers: [read(73.3, '%'), read(68.8, '%'), read(93.8, '%')],
  },
  use: { for: 'none', why: 'one arm in this wording' },
  sources: [skinPenFace2023],
});
