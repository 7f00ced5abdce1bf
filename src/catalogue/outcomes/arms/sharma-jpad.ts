import { arm } from '../../arm.ts';
import { sharmaPrp } from '../../references/index.ts';
import { sd, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 40,
  access: 'read',
  tier: 'primary',
  sources: [sharmaPrp],
  row: 'clinical T-11',
});

export const sharmaArm = arm({
  id: 'sharma-jpad-1480',
  title: 'Sharma (saline side)',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'other-treatment',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: 'unknown',
  interval: 'unknown',
  followUp: 'unknown',
  persons: read(40, '1'),
  wording: 'Goodman–Baron grade, mean ± SD; saline on the skin',
  result: { kind: 'means', before: read(3.2, '1', sd(0.4)), after: read(2.36, '1', sd(0.56)) },
  use: {
    for: 'validation',
    why: 'means of grades, not counts of persons: kept out of the fit and used to test it',
  },
  sources: [sharmaPrp],
});
