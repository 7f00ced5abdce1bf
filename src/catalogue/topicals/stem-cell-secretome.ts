import { juhasz2020 } from '../references/index.ts';
import { topical } from '../topical.ts';

export const stemCellSecretome = topical({
  id: 'stem-cell-secretome',
  name: 'Growth factors: stem-cell secretome',
  moments: [],
  standing: 'studied',
  known:
    'Combined with needling in one to three studies of scars; what it added was not seen. Not cleared for delivery by needles.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [juhasz2020],
});
