import { arm } from '../../arm.ts';
import { tirmizi2021 } from '../../references/index.ts';
import { stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 50,
  access: 'read',
  tier: 'primary',
  sources: [tirmizi2021],
  row: 'clinical T-12',
});

export const tirmiziArm = arm({
  id: 'tirmizi-2021',
  title: 'Tirmizi 2021',
  needling: 'mechanical',
  tool: 'unknown',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(3, '1'),
  interval: read(28, 'd'),
  followUp: 'unknown',
  persons: read(50, '1'),
  wording: 'Goodman–Baron qualitative grade, shift of the group',
  result: {
    kind: 'said',
    says: 'Grades shifted from III to II (p = 0.009 and 0.045); how many persons moved is not told.',
    numbers: [],
  },
  use: { for: 'none', why: 'a shift of the group, not a count of persons' },
  sources: [tirmizi2021],
});
