import { reference } from '../../quantities/index.ts';
import { device } from '../device.ts';
import { assumed, exactly, stated, within } from '../stated.ts';

const schwarz2011 = reference({
  id: 'schwarz-2011',
  cite: 'Schwarz, Laaff 2011, Plast Reconstr Surg 127(6): a prospective controlled assessment of a roller of 192 needles, 11 persons',
  doi: '10.1097/PRS.0b013e3182131e0f',
});

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
  kinematics: {
    kind: 'rolling',
    needles: described(192, '1'),
    rings: described(8, '1'),
    drumDiameter: described(20, 'mm', exactly, inCentimetres),
    drumWidth: described(20, 'mm', exactly, inCentimetres),
  },
  needle: { diameter: described(250, 'um'), tipDiameter: 'unknown' },
  depth: { minimum: described(1.5, 'mm'), maximum: described(1.5, 'mm') },
  depthTolerance: assumed(0.05, 'mm', within(0.01, 0.1), 'needles fixed in a drum; no tolerance was found'),
  label: 'unknown',
});
