import { contactBasis, depthBasis, endpointBasis, holeBasis, skinBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const passesMade = indicator({
  id: 'passes-made',
  title: 'Passes made',
  meaning: 'Passes until the clinical endpoint is seen, or all that are prescribed.',
  unit: '1',
  decimals: 0,
  of: (dose) => dose.passes,
  restsOn: (device, site) =>
    together(contactBasis(device), depthBasis(device), holeBasis(device), skinBasis(site), endpointBasis),
});
