import { juhasz2020 } from '../references/index.ts';
import { topical } from '../topical.ts';

export const jessnerPeel = topical({
  id: 'jessner-peel',
  name: 'Jessner peel',
  moments: [],
  standing: 'studied',
  known:
    'A peel combined with needling in one to three studies of scars; order and what it added were not seen.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [juhasz2020],
});
