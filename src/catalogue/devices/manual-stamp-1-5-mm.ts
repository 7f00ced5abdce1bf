import { device } from '../device.ts';
import { assumed, within } from '../stated.ts';
import { needleDiameterInGeneral } from './unstated-drum.ts';

const length = assumed(
  1.5,
  'mm',
  within(0.5, 3),
  'fixed needles; no stamp was described in a text read. Needling instruments have 0.5–3 mm, typically up to 1.5 mm',
);

export const manualStamp = device({
  id: 'manual-stamp-1-5-mm',
  name: 'Manual stamp, needles of 1.5 mm',
  class: 'manual-stamp',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: {
    kind: 'stamping',
    needles: assumed(
      36,
      '1',
      within(9, 144),
      'no stamp was described in a text read; the largest pen cartridge, which can be stamped, holds 36',
    ),
    arrayWidth: assumed(10, 'mm', within(4, 20), 'no stamp was described in a text read'),
  },
  needle: { diameter: needleDiameterInGeneral, tipDiameter: 'unknown' },
  depth: { minimum: length, maximum: length },
  depthTolerance: assumed(0.05, 'mm', within(0.01, 0.1), 'needles fixed in a plate; no tolerance was found'),
  label: 'unknown',
});
