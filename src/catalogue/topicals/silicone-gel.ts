import { nonAtrophicReview } from '../references/index.ts';
import { topical } from '../topical.ts';

export const siliconeGel = topical({
  id: 'silicone-gel',
  name: 'Silicone gel',
  moments: [],
  standing: 'studied',
  known:
    'With needling of hypertrophic and keloid scars it made them softer, flatter and less red for a short term.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [nonAtrophicReview],
});
