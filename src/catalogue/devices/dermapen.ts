import { reference } from '../../quantities/index.ts';
import { device } from '../device.ts';
import { stated } from '../stated.ts';

const depthPage = reference({
  id: 'clinic-smartskin',
  cite: 'Clinic page smartskin-clinic.com: depth settings of the Dermapen, 0.2–3.0 mm in steps of 0.1',
  url: 'https://smartskin-clinic.com/en/dermapen-depth',
});

const described = stated({
  from: 'device',
  access: 'read',
  tier: 'practice',
  sources: [depthPage],
  row: 'clinical V-11',
});

export const dermapen = device({
  id: 'dermapen',
  name: 'Dermapen motorised pen, not cleared as far as was read',
  class: 'motor-pen',
  drive: 'motor',
  skinSupport: 'rim',
  singleUse: 'unknown',
  kinematics: { kind: 'gliding', needles: 'unknown', rate: 'unknown', trackWidth: 'unknown' },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: described(0.2, 'mm'), maximum: described(3, 'mm') },
  depthTolerance: 'unknown',
  clearances: [],
});
