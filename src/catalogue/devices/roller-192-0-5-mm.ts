import { device } from '../device.ts';
import { ofStandardRoller, roller192 } from './roller-192.ts';

export const roller192Of05 = device({
  ...roller192,
  id: 'roller-192-0-5-mm',
  name: 'Roller, 192 fine needles of 0.5 mm',
  depth: { minimum: ofStandardRoller(0.5, 'mm'), maximum: ofStandardRoller(0.5, 'mm') },
});
