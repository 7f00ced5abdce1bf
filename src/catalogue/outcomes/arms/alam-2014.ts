import { arm } from '../../arm.ts';
import { alam2014 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 15,
  access: 'read',
  tier: 'primary',
  sources: [alam2014],
  row: 'clinical T-05',
});

export const alamArm = arm({
  id: 'alam-2014',
  title: 'Alam 2014',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'untreated-side',
  blinded: true,
  depth: 'unknown',
  sessions: read(3, '1'),
  interval: read(14, 'd'),
  followUp: read(180, 'd'),
  persons: read(15, '1', exactly, { note: 'of 20' }),
  wording: 'Goodman–Baron quantitative, points',
  result: {
    kind: 'change',
    change: read(
      3.4,
      '1',
      { kind: 'ci95', low: 0.2, high: 6.5 },
      { note: 'at six months; at three months 2.4 (0.01–4.8) in the same persons' },
    ),
    untreated: read(0.4, '1', exactly, { note: 'at six months, not significant; at three months 1.0' }),
  },
  use: { for: 'calibration' },
  sources: [alam2014],
});
