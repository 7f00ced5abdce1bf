import { nothingSeen } from '../references/index.ts';
import { scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const recalled = stated({
  from: 'device',
  access: 'recall',
  tier: 'review',
  sources: [nothingSeen],
  row: 'clinical S-06',
});
const note = 'one of two codings remembered from elsewhere; no text was seen';

export const gaisMinus1To3 = scale({
  id: 'gais-minus-1-to-3',
  name: 'Global aesthetic improvement, coded −1 to +3',
  lowest: recalled(-1, '1', exactly, { note }),
  highest: recalled(3, '1', exactly, { note }),
  better: 'higher',
  levels: [],
  indications: [],
  sources: [nothingSeen],
});
