import { device } from '../device.ts';
import { clinicRollers } from '../references.ts';
import { stated, within } from '../stated.ts';
import {
  drumDiameterNotFound,
  drumToleranceNotFound,
  drumWidthNotFound,
  needleDiameterInGeneral,
  ringsNotFound,
} from './unstated-drum.ts';

const described = stated({
  from: 'device',
  access: 'read',
  tier: 'practice',
  sources: [clinicRollers],
  row: 'biophysics clinic rollers',
});

export const roller3mm = device({
  id: 'roller-3-0-mm',
  name: 'Surgical roller with needles of 3 mm',
  class: 'roller',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: {
    kind: 'rolling',
    needles: described(192, '1', within(192, 540), {
      access: 'derived',
      note: 'clinic rollers have 192 to 540 needles; how many stand on a roller of 3 mm was not found, and the fewer are taken',
    }),
    rings: ringsNotFound,
    drumDiameter: drumDiameterNotFound,
    drumWidth: drumWidthNotFound,
  },
  needle: { diameter: needleDiameterInGeneral, tipDiameter: 'unknown' },
  depth: { minimum: described(3, 'mm'), maximum: described(3, 'mm') },
  depthTolerance: drumToleranceNotFound,
  label: 'unknown',
});
