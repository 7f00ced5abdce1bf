import { depthQuantileOf } from '../../model/index.ts';
import { depthBasis } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const achievedDepth = indicator({
  id: 'achieved-depth',
  title: 'Achieved depth, median channel',
  meaning: 'Half of the channels are deeper. Depth is not needle length.',
  unit: 'mm',
  decimals: 2,
  of: (dose) => depthQuantileOf(dose.sortedDepthsMm, 0.5),
  restsOn: depthBasis,
});
