import { device } from '../device.ts';
import { depthInScars, powerInScars, pulseInScars } from './radiofrequency-in-scars.ts';

export const radiofrequencyInsulated = device({
  id: 'radiofrequency-insulated',
  name: 'Radiofrequency head, insulated needles',
  class: 'radiofrequency',
  drive: 'motor',
  skinSupport: 'rim',
  radiofrequency: { insulated: true, frequency: 'unknown', power: powerInScars, pulse: pulseInScars },
  singleUse: 'unknown',
  kinematics: { kind: 'stamping', needles: 'unknown', arrayWidth: 'unknown' },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: depthInScars,
  depthTolerance: 'unknown',
  clearances: [],
});
