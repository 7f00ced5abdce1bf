import { device } from '../device.ts';
import { clinicRollers } from '../references/index.ts';
import { stated } from '../stated.ts';

const length = stated({
  from: 'device',
  access: 'read',
  tier: 'practice',
  sources: [clinicRollers],
  row: 'biophysics clinic rollers',
})(3, 'mm', undefined, { note: 'the longest of the needles that rollers of clinics have' });

export const roller3mm = device({
  id: 'roller-3-0-mm',
  name: 'Surgical roller with needles of 3 mm',
  class: 'roller',
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
  depth: { minimum: length, maximum: length },
  depthTolerance: 'unknown',
  clearances: [],
});
