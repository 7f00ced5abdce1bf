import { arm } from '../../arm.ts';
import { ablon2018 } from '../../references/index.ts';
import { stated, within } from '../../stated.ts';

const read = stated({
  from: 'human',
  n: 48,
  access: 'read',
  tier: 'primary',
  sources: [ablon2018],
  row: 'clinical T-20',
});

export const ablonWrinkleArm = arm({
  id: 'ablon-2018-wrinkles',
  title: 'Ablon 2018, wrinkles',
  needling: 'mechanical',
  tool: 'motor-pen',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: read(30, 'd'),
  followUp: 'unknown',
  persons: read(48, '1'),
  wording: 'Lemperle, nine sites, grades',
  result: {
    kind: 'change',
    change: read(1.23, '1', within(1.11, 1.34), {
      note: 'the bounds are a 99 % confidence interval; day 150 from the start',
    }),
  },
  use: { for: 'none', why: 'one arm in this scale' },
  sources: [ablon2018],
});

export const ablonLaxityArm = arm({
  id: 'ablon-2018-laxity',
  title: 'Ablon 2018, laxity',
  needling: 'mechanical',
  tool: 'motor-pen',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: read(30, 'd'),
  followUp: 'unknown',
  persons: read(48, '1'),
  wording: 'Alexiades-Armenakas, laxity, grades',
  result: {
    kind: 'change',
    change: read(1.09, '1', within(0.93, 1.26), {
      note: 'the bounds are a 99 % confidence interval; day 150 from the start',
    }),
  },
  use: { for: 'none', why: 'one arm in this scale' },
  sources: [ablon2018],
});

export const ablonTextureArm = arm({
  id: 'ablon-2018-texture',
  title: 'Ablon 2018, texture',
  needling: 'mechanical',
  tool: 'motor-pen',

  comparedWith: 'nothing',
  blinded: 'unknown',
  depth: 'unknown',
  sessions: read(4, '1'),
  interval: read(30, 'd'),
  followUp: 'unknown',
  persons: read(48, '1'),
  wording: 'Alexiades-Armenakas, texture, grades',
  result: {
    kind: 'change',
    change: read(1.54, '1', within(1.33, 1.75), {
      note: 'the bounds are a 99 % confidence interval; day 150 from the start',
    }),
  },
  use: { for: 'none', why: 'one arm in this scale' },
  sources: [ablon2018],
});
