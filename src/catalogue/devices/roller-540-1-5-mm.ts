import { device } from '../device.ts';
import { clinicRollers, gowda2021 } from '../references/index.ts';
import { stated } from '../stated.ts';
import { typicalLength } from './typical-length.ts';

export const roller540Of15 = device({
  id: 'roller-540-1-5-mm',
  name: 'Roller, 540 needles of 1.5 mm',
  class: 'roller',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: {
    kind: 'rolling',
    needles: stated({
      from: 'device',
      access: 'read',
      tier: 'review',
      sources: [gowda2021, clinicRollers],
      row: 'clinical V-01',
    })(540, '1'),
    rings: 'unknown',
    drumDiameter: 'unknown',
    drumWidth: 'unknown',
  },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: typicalLength, maximum: typicalLength },
  depthTolerance: 'unknown',
  clearances: [],
});
