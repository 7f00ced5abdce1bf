import { device } from '../device.ts';
import { rollerFamilies } from '../references/index.ts';
import { stated } from '../stated.ts';
import { homeRoller } from './home-roller.ts';

const length = stated({
  from: 'device',
  access: 'read',
  tier: 'practice',
  sources: [rollerFamilies],
  row: 'biophysics roller families',
})(0.13, 'mm');

export const homeRollerC8 = device({
  ...homeRoller,
  id: 'home-roller-c-8',
  name: 'Home roller C-8, needles of 0.13 mm',
  depth: { minimum: length, maximum: length },
});
