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

export const gais1To5 = scale({
  id: 'gais-1-to-5',
  name: 'Global aesthetic improvement, coded 1 to 5, higher better',
  lowest: recalled(1, '1', exactly, { note }),
  highest: recalled(5, '1', exactly, { note }),
  better: 'higher',
  levels: [],
  indications: [],
  sources: [nothingSeen],
});
