import { chemicalPeel } from './chemical-peel.ts';
import { co2FractionalLaser } from './co2-fractional-laser.ts';
import { fractionalNonAblativeLaser } from './fractional-non-ablative-laser.ts';
import { minoxidilAlone } from './minoxidil-alone.ts';
import { tcaCross } from './tca-cross.ts';
import { tranexamicAcidMicroinjection } from './tranexamic-acid-microinjection.ts';

export const alternatives = [
  fractionalNonAblativeLaser,
  co2FractionalLaser,
  tcaCross,
  chemicalPeel,
  tranexamicAcidMicroinjection,
  minoxidilAlone,
] as const;
