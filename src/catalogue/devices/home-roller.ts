import type { Device } from '../device.ts';
import { assumed, within } from '../stated.ts';
import {
  drumDiameterNotFound,
  drumToleranceNotFound,
  drumWidthNotFound,
  needleDiameterInGeneral,
  ringsNotFound,
} from './unstated-drum.ts';

/** A short roller for use at home: of its drum nothing was found. */
export const homeRoller = {
  class: 'home-roller',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: {
    kind: 'rolling',
    needles: assumed(
      192,
      '1',
      within(192, 540),
      'no count was found; clinic rollers have 192 to 540 needles, and the fewer are taken',
    ),
    rings: ringsNotFound,
    drumDiameter: drumDiameterNotFound,
    drumWidth: drumWidthNotFound,
  },
  needle: { diameter: needleDiameterInGeneral, tipDiameter: 'unknown' },
  depthTolerance: drumToleranceNotFound,
  label: 'unknown',
} as const satisfies Partial<Device>;
