import { juhasz2020 } from '../references/index.ts';
import { topical } from '../topical.ts';

export const tcaPeel = topical({
  id: 'tca-peel',
  name: 'Trichloroacetic acid peel',
  moments: [],
  standing: 'studied',
  known:
    'A peel combined with needling in one to three studies of scars; order, strength and what it added were not seen. Focal use in single scars (CROSS) is an alternative, not this.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [juhasz2020],
});
