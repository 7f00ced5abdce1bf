import { chu2021, clearedPens } from '../references/index.ts';
import { topical } from '../topical.ts';

export const niacinamide = topical({
  id: 'niacinamide',
  name: 'Niacinamide',
  moments: [],
  standing: 'not-studied',
  known:
    'No study of it on needled skin was found. Clearance of a needling device covers the delivery of no product, and a review of harms advises only what is approved for use within the skin.',
  persons: 'unknown',
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [clearedPens, chu2021],
});
