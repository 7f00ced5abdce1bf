import { juhasz2020, zincCopperCase } from '../references/index.ts';
import { topical } from '../topical.ts';

export const hyaluronicAcid = topical({
  id: 'hyaluronic-acid',
  name: 'Hyaluronic acid',
  moments: [],
  standing: 'studied',
  known:
    'Combined with needling in one to three studies of scars; what it added was not seen. A serum that also held zinc and copper was followed by a granuloma in one woman.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [juhasz2020, zincCopperCase],
});
