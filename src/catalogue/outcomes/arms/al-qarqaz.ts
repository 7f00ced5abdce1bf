import { arm } from '../../arm.ts';
import { alQarqaz } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 39,
  access: 'read',
  tier: 'primary',
  sources: [alQarqaz],
  row: 'clinical T-16',
});

export const alQarqazArm = arm({
  id: 'al-qarqaz-summary',
  title: 'Al Qarqaz (summary)',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(1, '1'),
  interval: 'unknown',
  followUp: 'unknown',
  persons: read(39, '1'),
  wording: 'post-acne hyperpigmentation index, Goodman–Baron',
  result: { kind: 'said', says: 'Both improved significantly; no number was read.', numbers: [] },
  use: { for: 'none', why: 'no number was read' },
  sources: [alQarqaz],
});
