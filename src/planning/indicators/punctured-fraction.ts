import { contactBasis, depthBasis, holeBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const puncturedFraction = indicator({
  id: 'punctured-fraction',
  title: 'Punctured fraction',
  meaning: 'Share of the surface that is hole after one session.',
  unit: '%',
  decimals: 1,
  of: (dose) => 100 * dose.puncturedFraction,
  restsOn: (device) => together(contactBasis(device), depthBasis(device), holeBasis(device)),
});
