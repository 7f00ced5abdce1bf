import { sharmaPrp } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const saline = topical({
  id: 'saline',
  name: 'Normal saline',
  moments: [],
  standing: 'studied',
  known:
    'The comparator of a split-face trial in acne scars, injected: mean grade fell from 3.20 to 2.36, with platelet-rich plasma to 2.13, and the difference was not significant.',
  persons: stated({
    from: 'human',
    access: 'read',
    tier: 'primary',
    sources: [sharmaPrp],
    row: 'clinical U-07',
  })(40, '1', exactly),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [sharmaPrp],
});
