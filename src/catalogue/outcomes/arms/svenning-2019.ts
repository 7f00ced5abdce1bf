import { arm } from '../../arm.ts';
import { burnForms2019 } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 19,
  access: 'read',
  tier: 'primary',
  sources: [burnForms2019],
  row: 'clinical T-44',
});

export const burnFormsArm = arm({
  id: 'svenning-2019',
  title: 'Svenning 2019, burn scars',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'nothing',
  blinded: false,
  depth: 'unknown',
  sessions: 'unknown',
  interval: 'unknown',
  followUp: 'unknown',
  persons: read(19, '1'),
  wording: 'forms filled in by patients',
  result: {
    kind: 'said',
    says: '14 of 19 better overall; thickness, irregularity and colour in 12, elasticity in 10.',
    numbers: [read(14, '1'), read(12, '1'), read(10, '1')],
  },
  use: { for: 'none', why: 'one arm in this wording' },
  sources: [burnForms2019],
});
