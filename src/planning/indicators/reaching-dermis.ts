import { shareReaching } from '../../model/index.ts';
import { depthBasis, skinBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const reachingDermis = indicator({
  id: 'reaching-dermis',
  title: 'Channels reaching the dermis',
  meaning: 'Share of channels that pass the epidermis.',
  unit: '%',
  decimals: 0,
  of: ({ sortedDepthsMm, layers }) =>
    100 *
    shareReaching(sortedDepthsMm, layers.find((layer) => layer.id === 'papillary-dermis')?.topMm ?? Infinity),
  restsOn: (device, site) => together(depthBasis(device), skinBasis(site)),
});
