import { juhasz2020 } from '../references.ts';
import { assumed, stated, within } from '../stated.ts';

const pooled = stated({
  from: 'device',
  access: 'derived',
  tier: 'review',
  sources: [juhasz2020],
  row: 'clinical V-13',
});

const note = 'middle of the range over studies of scars, insulated and other needles together';

/** Settings of radiofrequency needles in studies of scars: insulated and not were pooled. */
export const powerInScars = pooled(38.41, 'W', within(6.82, 70), { note });
export const pulseInScars = pooled(225, 'ms', within(50, 400), { note });

export const headWidthNotFound = assumed(10, 'mm', within(7, 20), 'no drawing of the head was found');
