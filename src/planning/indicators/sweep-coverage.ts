import { handBasis } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const sweepCoverage = indicator({
  id: 'sweep-coverage',
  title: 'Sweep coverage',
  meaning: 'Share of the zone that tip or drum crossed at least once.',
  unit: '%',
  decimals: 0,
  of: (dose) => 100 * dose.sweptShare,
  restsOn: handBasis,
});
