import { arm } from '../../arm.ts';
import { striaeCo2 } from '../../references/index.ts';
import { stated, within } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 40,
  access: 'read',
  tier: 'primary',
  sources: [striaeCo2],
  row: 'clinical T-28',
});

export const striaeCo2Arm = arm({
  id: 'striae-co2-2022',
  title: 'Striae alba 2022',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: read(30, 'd'),
  followUp: read(180, 'd', within(180, 300)),
  persons: read(40, '1'),
  wording: 'cross-section, visual scale',
  result: {
    kind: 'said',
    says: 'Both needling and a CO2 laser improved (p < 0.001); they did not differ.',
    numbers: [],
  },
  use: { for: 'none', why: 'no number was read' },
  sources: [striaeCo2],
});
