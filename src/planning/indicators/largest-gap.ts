import { contactBasis, depthBasis, handBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const largestGap = indicator({
  id: 'largest-gap',
  title: 'Largest gap',
  meaning: 'Radius of the largest disc in the zone without a channel.',
  unit: 'mm',
  decimals: 2,
  of: (dose) => dose.largestGapMm,
  restsOn: (device) => together(contactBasis(device), handBasis(device), depthBasis(device)),
});
