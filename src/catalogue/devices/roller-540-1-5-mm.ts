import { reference } from '../../quantities/index.ts';
import { device } from '../device.ts';
import { clinicRollers, gowda2021 } from '../references.ts';
import { assumed, stated, within } from '../stated.ts';
import {
  drumDiameterNotFound,
  drumToleranceNotFound,
  drumWidthNotFound,
  needleDiameterInGeneral,
} from './unstated-drum.ts';

const hou2017 = reference({
  id: 'hou-2017',
  cite: 'Hou 2017, Dermatol Surg 43:321: microneedling, a comprehensive review',
  doi: '10.1097/DSS.0000000000000924',
});

const length = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [hou2017],
  row: 'clinical V-02',
})(1.5, 'mm', undefined, {
  note: 'the longest of the typical lengths; rollers of 540 needles come in several',
});

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
    rings: assumed(
      12,
      '1',
      within(6, 18),
      'the number of rings was not found; 12 rings of 45 needles make 540, where rollers of 192 have 8 of 24',
    ),
    drumDiameter: drumDiameterNotFound,
    drumWidth: drumWidthNotFound,
  },
  needle: { diameter: needleDiameterInGeneral, tipDiameter: 'unknown' },
  depth: { minimum: length, maximum: length },
  depthTolerance: drumToleranceNotFound,
  label: 'unknown',
});
