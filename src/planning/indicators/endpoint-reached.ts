import { contactBasis, depthBasis, endpointBasis, holeBasis, skinBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const endpointReached = indicator({
  id: 'endpoint-reached',
  title: 'Clinical endpoint reached',
  meaning:
    '100 % where the operator sees the endpoint of a stepped prescription before its last pass; else the cap comes first.',
  unit: '%',
  decimals: 0,
  of: ({ endpointReached: reached }) => (reached === undefined ? Number.NaN : reached ? 100 : 0),
  restsOn: (device, site) =>
    together(contactBasis(device), depthBasis(device), holeBasis(device), skinBasis(site), endpointBasis),
});
