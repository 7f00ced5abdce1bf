import type { Evidence } from '../../../quantities/index.ts';
import { arm } from '../../arm.ts';
import { chandrashekar2014 } from '../../references/index.ts';
import { exactly, stated } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 31,
  access: 'read',
  tier: 'primary',
  sources: [chandrashekar2014],
  row: 'clinical T-35',
});

const counted = (value: number, note: string): Evidence<'1'> =>
  read(value, '1', exactly, { access: 'derived', note });

export const chandrashekarArm = arm({
  id: 'chandrashekar-2014',
  title: 'Chandrashekar 2014 (radiofrequency)',
  needling: 'radiofrequency',
  tool: 'radiofrequency',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: read(42, 'd'),
  followUp: read(90, 'd'),
  persons: read(31, '1'),
  wording: 'Goodman–Baron qualitative grade: one or two better',
  result: {
    kind: 'grades',
    none: counted(0, '80.64 % and 19.35 % leave nobody'),
    one: counted(6, '19.35 % of 31'),
    two: counted(25, '80.64 % of 31'),
  },
  use: { for: 'calibration' },
  sources: [chandrashekar2014],
});
