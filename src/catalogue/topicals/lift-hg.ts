import { clearedPens } from '../references/index.ts';
import { topical } from '../topical.ts';

export const liftHg = topical({
  id: 'lift-hg',
  name: 'Lift HG hydrogel wound dressing',
  moments: ['before', 'after'],
  standing: 'supplied-with-device',
  known:
    'Part of the kit of a cleared pen (DEN160029, K202243): glide before needling, cover after it. Holds no drug and no biologic.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [clearedPens],
});
