import { juhasz2020 } from '../references/index.ts';
import { topical } from '../topical.ts';

export const glycolicPeel = topical({
  id: 'glycolic-peel',
  name: 'Glycolic acid peel',
  moments: [],
  standing: 'studied',
  known:
    'A peel combined with needling in one to three studies of scars; order, strength and what it added were not seen.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [juhasz2020],
});
