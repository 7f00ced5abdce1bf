import { device } from '../device.ts';
import { exceed510k } from '../references.ts';
import { exactly, stated, within } from '../stated.ts';
import { gaugeNotFound, trackWidthNotFound } from './unstated-pen.ts';

const label = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [exceed510k],
  row: 'clinical V-04',
});

export const exceed = device({
  id: 'exceed',
  name: 'Exceed motorised pen, 6 needles',
  class: 'motor-pen',
  drive: 'motor',
  skinSupport: 'rim',
  singleUse: true,
  kinematics: {
    kind: 'gliding',
    needles: label(6, '1'),
    rate: label(125, 'Hz', within(100, 150), {
      access: 'derived',
      note: 'middle of the stated range 100–150 Hz',
    }),
    trackWidth: trackWidthNotFound,
  },
  needle: {
    diameter: gaugeNotFound,
    tipDiameter: 'unknown',
  },
  depth: { minimum: label(0, 'mm'), maximum: label(1.5, 'mm') },
  depthTolerance: label(0.15, 'mm', exactly, { note: 'of the depth scale of the handpiece' }),
  label: {
    clearance: 'FDA K180778 (2018-09-07)',
    indications: ['facial-wrinkles', 'periorbital-wrinkles'],
    phototypes: ['I', 'II', 'III'],
    minimumAge: label(22, 'a', exactly, { row: 'clinical C-03' }),
    maximumDepth: label(1.5, 'mm'),
    sources: [exceed510k],
  },
});
