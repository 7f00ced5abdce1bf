import { depthQuantileOf } from '../../model/index.ts';
import { depthBasis } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const deepestDepth = indicator({
  id: 'deepest-depth',
  title: 'Achieved depth, deepest twentieth',
  meaning: 'One channel in twenty is deeper.',
  unit: 'mm',
  decimals: 2,
  of: (dose) => depthQuantileOf(dose.sortedDepthsMm, 0.95),
  restsOn: depthBasis,
});
