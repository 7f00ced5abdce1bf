import { arm } from '../../arm.ts';
import { cachafeiro2016 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 46,
  access: 'read',
  tier: 'primary',
  sources: [cachafeiro2016],
  row: 'clinical T-10',
});

export const cachafeiroArm = arm({
  id: 'cachafeiro-2016',
  title: 'Cachafeiro 2016',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(3, '1'),
  interval: read(30, 'd'),
  followUp: read(180, 'd'),
  persons: read(46, '1', exactly, { note: 'both arms' }),
  wording: 'Goodman–Baron quantitative',
  result: {
    kind: 'said',
    says: 'Needling and a 1,340 nm laser both improved the score; they did not differ (p = 0.264).',
    numbers: [],
  },
  use: { for: 'none', why: 'no number of the arm was read' },
  sources: [cachafeiro2016],
});
