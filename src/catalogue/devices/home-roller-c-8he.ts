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
})(0.2, 'mm');

export const homeRollerC8He = device({
  ...homeRoller,
  id: 'home-roller-c-8he',
  name: 'Home roller C-8HE, needles of 0.2 mm',
  depth: { minimum: length, maximum: length },
});
