import type { Device } from '../device.ts';

/** A short roller for use at home: of its drum nothing was found. */
export const homeRoller = {
  class: 'home-roller',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: {
    kind: 'rolling',
    needles: 'unknown',
    rings: 'unknown',
    drumDiameter: 'unknown',
    drumWidth: 'unknown',
  },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depthTolerance: 'unknown',
  clearances: [],
} as const satisfies Partial<Device>;
