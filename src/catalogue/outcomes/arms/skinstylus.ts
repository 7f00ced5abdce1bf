import { arm } from '../../arm.ts';
import { fdaK200044 } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 30,
  access: 'read',
  tier: 'label',
  sources: [fdaK200044],
  row: 'clinical T-26',
});

export const skinStylusArm = arm({
  id: 'skinstylus-k200044',
  title: 'SkinStylus label study',
  needling: 'mechanical',
  tool: 'motor-pen',

  comparedWith: 'untreated-side',
  blinded: true,
  depth: 'unknown',
  sessions: read(3, '1'),
  interval: 'unknown',
  followUp: read(90, 'd'),
  persons: read(30, '1'),
  wording:
    '100 mm visual scale, at least 10 mm better for two of three blinded raters, against the untreated side',
  result: {
    kind: 'said',
    says: '22 of 30 responded: 73 % (95 % CI 58–89).',
    numbers: [read(73, '%', { kind: 'ci95', low: 58, high: 89 })],
  },
  use: { for: 'none', why: 'one arm in this wording' },
  sources: [fdaK200044],
});
