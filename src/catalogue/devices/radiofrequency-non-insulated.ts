import { device } from '../device.ts';
import { juhasz2020 } from '../references.ts';
import { assumed, exactly, stated, within } from '../stated.ts';
import { headWidthNotFound, powerInScars, pulseInScars } from './radiofrequency-in-scars.ts';
import { depthToleranceNotFound } from './unstated-pen.ts';

const pooled = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [juhasz2020],
  row: 'clinical V-13',
});

const detail = { note: 'bound of the range over studies of scars, insulated and other needles together' };

export const radiofrequencyNonInsulated = device({
  id: 'radiofrequency-non-insulated',
  name: 'Radiofrequency head, needles without insulation',
  class: 'radiofrequency',
  drive: 'motor',
  skinSupport: 'rim',
  radiofrequency: { insulated: false, frequency: 'unknown', power: powerInScars, pulse: pulseInScars },
  singleUse: 'unknown',
  kinematics: {
    kind: 'stamping',
    needles: assumed(
      49,
      '1',
      within(1, 64),
      'studies used heads of one and of many needles; no count was found, and that of an insulated head recalled from memory is taken',
    ),
    arrayWidth: headWidthNotFound,
  },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: pooled(0.8, 'mm', exactly, detail), maximum: pooled(3.5, 'mm', exactly, detail) },
  depthTolerance: depthToleranceNotFound,
  label: 'unknown',
});
