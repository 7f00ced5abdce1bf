import { device } from '../device.ts';
import { schwarz2011 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const described = stated({
  from: 'device',
  access: 'read',
  tier: 'primary',
  sources: [schwarz2011],
  row: 'clinical V-03',
});

const inCentimetres = { row: 'biophysics roller MF8' };

export const dermarollerMf8 = device({
  id: 'dermaroller-mf8',
  name: 'Dermaroller MF8, 192 needles of 1.5 mm',
  class: 'roller',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: {
    kind: 'rolling',
    needles: described(192, '1'),
    rings: described(8, '1'),
    drumDiameter: described(20, 'mm', exactly, inCentimetres),
    drumWidth: described(20, 'mm', exactly, inCentimetres),
  },
  needle: { diameter: described(250, 'um'), tipDiameter: 'unknown' },
  depth: { minimum: described(1.5, 'mm'), maximum: described(1.5, 'mm') },
  depthTolerance: 'unknown',
  clearances: [],
});
