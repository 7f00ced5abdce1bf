import { gowda2021 } from '../references.ts';
import { assumed, stated, within } from '../stated.ts';

/** What the texts on most rollers leave out. */

const size = 'no size of this drum was found; the MF8 has 20 mm';

export const drumDiameterNotFound = assumed(20, 'mm', within(15, 30), size);
export const drumWidthNotFound = assumed(20, 'mm', within(10, 25), size);

export const ringsNotFound = assumed(
  8,
  '1',
  within(4, 12),
  'the number of rings was not found; rollers of 192 needles have 8',
);

export const drumToleranceNotFound = assumed(
  0.05,
  'mm',
  within(0.01, 0.1),
  'needles fixed in a drum; no tolerance was found',
);

export const needleDiameterInGeneral = stated({
  from: 'device',
  access: 'derived',
  tier: 'review',
  sources: [gowda2021],
  row: 'clinical V-01',
})(175, 'um', within(100, 250), {
  note: 'middle of the range 0.1–0.25 mm of microneedling instruments; that of this one was not found',
});
