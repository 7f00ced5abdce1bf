import { arm } from '../../arm.ts';
import { burnProject } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 5,
  access: 'read',
  tier: 'primary',
  sources: [burnProject],
  row: 'clinical T-24',
});

export const burnProjectArm = arm({
  id: 'dguv-ff-fr0260',
  title: 'DGUV project, burn scars',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(1, '1'),
  interval: 'unknown',
  followUp: read(180, 'd'),
  persons: read(5, '1', exactly, { note: '36 were planned; 15 sites' }),
  wording: 'POSAS, Vancouver, Cutometer',
  result: { kind: 'said', says: 'No significant change on any measure.', numbers: [] },
  use: { for: 'none', why: 'no number was read' },
  sources: [burnProject],
});
