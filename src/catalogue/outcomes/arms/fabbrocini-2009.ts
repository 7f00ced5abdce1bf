import { arm } from '../../arm.ts';
import { fabbrocini2009 } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 32,
  access: 'read',
  tier: 'primary',
  sources: [fabbrocini2009],
  row: 'clinical T-06',
});

export const fabbrociniArm = arm({
  id: 'fabbrocini-2009',
  title: 'Fabbrocini 2009',
  needling: 'mechanical',
  tool: 'roller',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(2, '1'),
  interval: 'unknown',
  followUp: 'unknown',
  persons: read(32, '1'),
  wording: 'rolling-scar severity, casts',
  result: { kind: 'said', says: 'Severity fell in all 32 persons (sign test).', numbers: [read(32, '1')] },
  use: { for: 'none', why: 'improvement without a size' },
  sources: [fabbrocini2009],
});
