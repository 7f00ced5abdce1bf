import { reference } from '../../quantities/index.ts';
import { device } from '../device.ts';
import { stated } from '../stated.ts';
import { roller192 } from './roller-192.ts';

const dextran = reference({
  id: 'roller-dextran',
  cite: '“Microneedle rollers for skin drug delivery of macromolecules” (discovery.researcher.life): Dermarollers of 1.0 and 1.5 mm',
});

const length = stated({
  from: 'device',
  access: 'read',
  tier: 'primary',
  sources: [dextran],
  row: 'biophysics V18',
})(1, 'mm');

export const roller192Of10 = device({
  ...roller192,
  id: 'roller-192-1-0-mm',
  name: 'Roller, 192 fine needles of 1.0 mm',
  depth: { minimum: length, maximum: length },
});
