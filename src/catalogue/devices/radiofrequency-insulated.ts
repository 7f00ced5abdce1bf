import { device } from '../device.ts';
import { nothingSeen } from '../references.ts';
import { exactly, stated } from '../stated.ts';
import { headWidthNotFound, powerInScars, pulseInScars } from './radiofrequency-in-scars.ts';
import { depthToleranceNotFound } from './unstated-pen.ts';

const recalled = stated({
  from: 'device',
  access: 'recall',
  tier: 'practice',
  sources: [nothingSeen],
  row: 'clinical V-15',
});

const detail = { note: 'from memory of the INTRAcel type; no text was seen' };

export const radiofrequencyInsulated = device({
  id: 'radiofrequency-insulated',
  name: 'Radiofrequency head, 49 insulated needles',
  class: 'radiofrequency',
  drive: 'motor',
  skinSupport: 'rim',
  radiofrequency: { insulated: true, frequency: 'unknown', power: powerInScars, pulse: pulseInScars },
  singleUse: 'unknown',
  kinematics: {
    kind: 'stamping',
    needles: recalled(49, '1', exactly, detail),
    arrayWidth: headWidthNotFound,
  },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: recalled(0.5, 'mm', exactly, detail), maximum: recalled(3.5, 'mm', exactly, detail) },
  depthTolerance: depthToleranceNotFound,
  label: 'unknown',
});
