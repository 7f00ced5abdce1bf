import { balance } from '../references/index.ts';
import { topical } from '../topical.ts';

export const waterBasedHydrogel = topical({
  id: 'water-based-hydrogel',
  name: 'Water-based glide gel',
  moments: ['before'],
  standing: 'supplied-with-device',
  known:
    'Shipped with a device as glide. Clinics ask for allergies to its ingredients: calcium chloride, propylene glycol, sodium hydroxide, sucrose, pectin, cellulose. No study of it was seen.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [balance],
});
