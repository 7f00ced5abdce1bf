import { device } from '../device.ts';
import { depthInScars, powerInScars, pulseInScars } from './radiofrequency-in-scars.ts';

export const radiofrequencyNonInsulated = device({
  id: 'radiofrequency-non-insulated',
  name: 'Radiofrequency head, needles without insulation',
  class: 'radiofrequency',
  drive: 'motor',
  skinSupport: 'rim',
  radiofrequency: { insulated: false, frequency: 'unknown', power: powerInScars, pulse: pulseInScars },
  singleUse: 'unknown',
  kinematics: { kind: 'stamping', needles: 'unknown', arrayWidth: 'unknown' },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: depthInScars,
  depthTolerance: 'unknown',
  clearances: [],
});
