import type { Device } from '../device.ts';
import { doddaballapur2009 } from '../references/index.ts';
import { stated } from '../stated.ts';

export const ofStandardRoller = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [doddaballapur2009],
  row: 'biophysics roller, standard',
});

/** The standard roller of 192 fine needles, whatever their length. */
export const roller192 = {
  class: 'roller',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: {
    kind: 'rolling',
    needles: ofStandardRoller(192, '1'),
    rings: ofStandardRoller(8, '1'),
    drumDiameter: 'unknown',
    drumWidth: 'unknown',
  },
  needle: { diameter: ofStandardRoller(100, 'um'), tipDiameter: 'unknown' },
  depthTolerance: 'unknown',
  clearances: [],
} as const satisfies Partial<Device>;
