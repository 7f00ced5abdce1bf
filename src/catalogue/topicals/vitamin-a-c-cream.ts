import { aust2010, aust2008 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const vitaminACCream = topical({
  id: 'vitamin-a-c-cream',
  name: 'Vitamin A and C creams, weeks ahead',
  moments: ['pre-care'],
  standing: 'studied',
  known:
    'Worn for at least 4 weeks before needling in two series of the same first author; what they added was not told apart. On closed skin only: vitamin C on needled skin has harmed people.',
  persons: stated({
    from: 'human',
    access: 'derived',
    tier: 'primary',
    sources: [aust2008, aust2010],
    row: 'clinical P-01',
  })(496, '1', exactly, { note: '480 + 16 persons of two series' }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [aust2008, aust2010],
});
