import { device } from '../device.ts';
import { exceed510k } from '../references.ts';
import { assumed, exactly, stated, within } from '../stated.ts';

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
  kinematics: {
    kind: 'gliding',
    needles: label(6, '1'),
    rate: label(125, 'Hz', within(100, 150), {
      access: 'derived',
      note: 'middle of the stated range 100–150 Hz',
    }),
    trackWidth: assumed(6, 'mm', within(4, 8), 'no drawing of the tip was found'),
  },
  needle: {
    diameter: assumed(
      210,
      'um',
      within(180, 310),
      'pen needles are 33 to 30 gauge, about 0.21–0.31 mm; the gauge of this one was not found',
    ),
    tipDiameter: 'unknown',
  },
  depth: { minimum: label(0, 'mm'), maximum: label(1.5, 'mm') },
  depthTolerance: label(0.15, 'mm', exactly, { note: 'of the depth scale of the handpiece' }),
  label: {
    clearance: 'FDA K180778 (2018-09-07)',
    indications: ['facial-wrinkles'],
    phototypes: ['I', 'II', 'III'],
    minimumAge: label(22, 'a', exactly, { row: 'clinical C-03' }),
    maximumDepth: label(1.5, 'mm'),
    sources: [exceed510k],
  },
});
