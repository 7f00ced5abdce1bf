import { reference } from '../../quantities/index.ts';
import type { Device } from '../device.ts';
import { stated } from '../stated.ts';
import { drumDiameterNotFound, drumToleranceNotFound, drumWidthNotFound } from './unstated-drum.ts';

const doddaballapur = reference({
  id: 'doddaballapur-roller',
  cite: 'Doddaballapur 2009, J Cutan Aesthet Surg 2:110: the standard roller, 192 needles in 8 rows, 0.1 mm wide, 0.5–1.5 mm long',
  doi: '10.4103/0974-2077.58529',
});

export const ofStandardRoller = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [doddaballapur],
  row: 'biophysics roller, standard',
});

/** The standard roller of 192 fine needles, whatever their length. 15 passes of it make about 250 holes/cm², which a drum of 20 × 20 mm fits. */
export const roller192 = {
  class: 'roller',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: {
    kind: 'rolling',
    needles: ofStandardRoller(192, '1'),
    rings: ofStandardRoller(8, '1'),
    drumDiameter: drumDiameterNotFound,
    drumWidth: drumWidthNotFound,
  },
  needle: { diameter: ofStandardRoller(100, 'um'), tipDiameter: 'unknown' },
  depthTolerance: drumToleranceNotFound,
  label: 'unknown',
} as const satisfies Partial<Device>;
