import { densityCovering } from '../../model/index.ts';
import { contactBasis, depthBasis, handBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const localDensity = indicator({
  id: 'local-density',
  title: 'Local density that nine tenths of the zone reach',
  meaning: 'Channels per area in the moving window; a tenth of the zone has less.',
  unit: '/cm2',
  decimals: 0,
  of: (dose) => densityCovering(dose.density, 0, 0.9),
  restsOn: (device) => together(contactBasis(device), handBasis(device), depthBasis(device)),
});
