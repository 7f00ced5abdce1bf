import { budamakuntla2013, fatima, feng2024, mesoneedling, saleh2019 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const tranexamicAcid = topical({
  id: 'tranexamic-acid',
  name: 'Tranexamic acid 4–100 mg/mL',
  moments: [],
  standing: 'studied',
  known:
    'Used in melasma. Pooled over 16 trials of high heterogeneity, scores fell most at 12 weeks (MASI or mMASI by 4.73, 95 % CI 2.79–6.50); against routine care the difference was significant at 4 weeks only. One person of 27 darkened.',
  persons: stated({
    from: 'human',
    access: 'derived',
    tier: 'primary',
    sources: [budamakuntla2013, saleh2019, fatima, mesoneedling],
    row: 'clinical U-09',
  })(229, '1', exactly, {
    note: '60 + 42 + 100 + 27 persons of four trials, all arms; pooled trials not added',
  }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [budamakuntla2013, saleh2019, fatima, mesoneedling, feng2024],
});
