import { device } from '../device.ts';
import { ablon2018, exceed510k } from '../references/index.ts';
import { exactly, stated, within } from '../stated.ts';

const label = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [exceed510k],
  row: 'clinical V-04',
});

const trial = stated({
  from: 'human',
  n: 48,
  access: 'read',
  tier: 'primary',
  sources: [ablon2018],
  row: 'clinical I-29',
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
    trackWidth: 'unknown',
  },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: label(0, 'mm'), maximum: label(1.5, 'mm') },
  depthTolerance: label(0.15, 'mm', exactly, { note: 'of the depth scale of the handpiece' }),
  clearances: [
    {
      clearance: 'FDA K180778 (2018-09-07): glabellar frown lines, lines around the eye, cheek folds',
      indications: ['facial-wrinkles', 'periorbital-wrinkles'],
      sites: ['glabella', 'periorbital', 'cheek'],
      phototypes: ['I', 'II', 'III'],
      minimumAge: label(22, 'a', exactly, { row: 'clinical C-03' }),
      maximumDepth: label(1.5, 'mm', exactly, { row: 'clinical C-03' }),
      sessions: trial(4, '1', exactly, { note: 'of a trial of this device' }),
      interval: trial(30, 'd', exactly, { note: 'of a trial of this device' }),
      sources: [exceed510k, ablon2018],
    },
  ],
});
