import { shareReaching } from '../../model/index.ts';
import { depthBasis, skinBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const reachingSubcutis = indicator({
  id: 'reaching-subcutis',
  title: 'Channels reaching the subcutis',
  meaning: 'Share of channels that pass the dermis.',
  unit: '%',
  decimals: 1,
  of: ({ sortedDepthsMm, layers }) =>
    100 * shareReaching(sortedDepthsMm, layers.find((layer) => layer.id === 'subcutis')?.topMm ?? Infinity),
  restsOn: (device, site) => together(depthBasis(device), skinBasis(site)),
});
