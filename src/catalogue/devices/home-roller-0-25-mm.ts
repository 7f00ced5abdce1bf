import { device } from '../device.ts';
import { facialRoller2012 } from '../references/index.ts';
import { stated } from '../stated.ts';
import { homeRoller } from './home-roller.ts';

const length = stated({
  from: 'device',
  access: 'read',
  tier: 'primary',
  sources: [facialRoller2012],
  row: 'biophysics roller, face',
})(0.25, 'mm');

export const homeRoller025 = device({
  ...homeRoller,
  id: 'home-roller-0-25-mm',
  name: 'Home roller, needles of 0.25 mm',
  depth: { minimum: length, maximum: length },
});
