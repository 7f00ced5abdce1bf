import { arm } from '../../arm.ts';
import { bangladeshSeries } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 65,
  access: 'read',
  tier: 'primary',
  sources: [bangladeshSeries],
  row: 'clinical T-14',
});

export const bangladeshArm = arm({
  id: 'jbsaps-42',
  title: 'J Bangladesh Soc Aesthet Plast Surg',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(5, '1'),
  interval: read(28, 'd'),
  followUp: 'unknown',
  persons: read(65, '1'),
  wording: 'Goodman–Baron qualitative, told as very good and excellent',
  result: {
    kind: 'said',
    says: 'Very good in 73 %, excellent in 20 %.',
    numbers: [read(73, '%'), read(20, '%')],
  },
  use: { for: 'none', why: 'words of its own for the result' },
  sources: [bangladeshSeries],
});
